// The leafsum command as one file: exits 0 when nothing differs, 1 when something does, 2 when it is called wrongly.
package main

import (
	"fmt"
	"os"
	"strings"
)

const version = "1.4.0"

const usage = `leafsum [DIR]                    prints the manifest of DIR
leafsum [DIR] --digest           prints one digest for all of DIR
leafsum [DIR] --check MANIFEST   prints what differs, and exits 1 if anything does
  --exclude PATTERN              leaves paths out; may be repeated`

type request struct {
	folder, check string
	digest        bool
	exclude       []string
	answer        string
}

func read(arguments []string) (request, error) {
	asked := request{}
	for index := 0; index < len(arguments); index++ {
		argument := arguments[index]
		value := func() (string, error) {
			index++
			if index == len(arguments) {
				return "", fmt.Errorf("%s needs a value", argument)
			}
			return arguments[index], nil
		}
		var err error
		var pattern string
		switch {
		case argument == "--help":
			asked.answer = usage
		case argument == "--version":
			asked.answer = "leafsum " + version
		case argument == "--digest":
			asked.digest = true
		case argument == "--check":
			asked.check, err = value()
		case argument == "--exclude":
			pattern, err = value()
			asked.exclude = append(asked.exclude, pattern)
		case strings.HasPrefix(argument, "-"):
			err = fmt.Errorf("unknown option %s", argument)
		case asked.folder != "":
			err = fmt.Errorf("more than one folder")
		default:
			asked.folder = argument
		}
		if err != nil || asked.answer != "" {
			return asked, err
		}
	}
	if asked.folder == "" {
		asked.folder = "."
	}
	return asked, nil
}

func compare(asked request, manifest string) (int, error) {
	expected, err := os.ReadFile(asked.check)
	if err != nil {
		return 2, err
	}
	found, err := Differences(string(expected), manifest)
	if err != nil {
		return 2, err
	}
	for _, each := range found {
		fmt.Printf("%-8s %s\n", each.State, each.Path)
	}
	if len(found) > 0 {
		return 1, nil
	}
	return 0, nil
}

func run(arguments []string) (int, error) {
	asked, err := read(arguments)
	if err != nil {
		return 2, err
	}
	if asked.answer != "" {
		fmt.Println(asked.answer)
		return 0, nil
	}
	manifest, err := ManifestOf(asked.folder, asked.exclude)
	switch {
	case err != nil:
		return 2, err
	case asked.check != "":
		return compare(asked, manifest)
	case asked.digest:
		fmt.Println(TreeDigest(manifest))
	default:
		fmt.Print(manifest)
	}
	return 0, nil
}

func main() {
	exit, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintf(os.Stderr, "leafsum: %v\n", err)
	}
	os.Exit(exit)
}
