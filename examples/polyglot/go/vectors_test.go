package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

type vectors struct {
	Trees []struct {
		Name     string
		Files    map[string]string
		Exclude  []string
		Manifest []string
		Digest   string
	}
	Patterns struct {
		Paths []string
		Taken []struct {
			Pattern string
			Matches []string
		}
		Refused []string
	}
	Comparisons []struct {
		Name             string
		Expected, Actual []string
		Result           [][2]string
	}
	Damaged []struct {
		Text string
		Line int
	}
	Unwritable []string
}

func load(t *testing.T) vectors {
	bytes, err := os.ReadFile("../vectors/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var all vectors
	if err := json.Unmarshal(bytes, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func textOf(lines []string) string {
	return strings.Join(append(append([]string{}, lines...), ""), "\n")
}

func plant(t *testing.T, files map[string]string) string {
	root := t.TempDir()
	for path, text := range files {
		file := filepath.Join(root, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestTrees(t *testing.T) {
	for _, each := range load(t).Trees {
		t.Run(each.Name, func(t *testing.T) {
			manifest, err := ManifestOf(plant(t, each.Files), each.Exclude)
			if err != nil || manifest != textOf(each.Manifest) {
				t.Fatalf("got %q, %v", manifest, err)
			}
			if digest := TreeDigest(manifest); digest != each.Digest {
				t.Fatalf("got %s", digest)
			}
		})
	}
}

func TestLinksAreLeftOut(t *testing.T) {
	root := plant(t, map[string]string{"d/a": ""})
	before, _ := ManifestOf(root, nil)
	if err := os.Symlink("d", filepath.Join(root, "folder")); err != nil {
		t.Skip(err)
	}
	if after, err := ManifestOf(root, nil); err != nil || after != before {
		t.Fatalf("got %q, %v", after, err)
	}
}

func TestPatterns(t *testing.T) {
	all := load(t).Patterns
	for _, each := range all.Taken {
		matcher, err := NewMatcher([]string{each.Pattern})
		if err != nil {
			t.Fatal(err)
		}
		found := []string{}
		for _, path := range all.Paths {
			if matcher.Matches(path) {
				found = append(found, path)
			}
		}
		if !reflect.DeepEqual(found, each.Matches) {
			t.Errorf("%s matches %q", each.Pattern, found)
		}
	}
	for _, pattern := range all.Refused {
		if _, err := NewMatcher([]string{pattern}); err == nil {
			t.Errorf("%q is taken", pattern)
		}
	}
}

func TestComparisons(t *testing.T) {
	for _, each := range load(t).Comparisons {
		found, err := Differences(textOf(each.Expected), textOf(each.Actual))
		told := [][2]string{}
		for _, difference := range found {
			told = append(told, [2]string{difference.State, difference.Path})
		}
		if err != nil || !reflect.DeepEqual(told, each.Result) {
			t.Errorf("%s: got %q, %v", each.Name, told, err)
		}
	}
}

func TestDamage(t *testing.T) {
	all := load(t)
	for _, each := range all.Damaged {
		if _, err := ParseManifest(each.Text); err == nil || !strings.Contains(err.Error(), "line ") {
			t.Errorf("%q is read: %v", each.Text, err)
		}
	}
	for _, path := range all.Unwritable {
		if _, err := FormatManifest(map[string]string{path: ""}); err == nil {
			t.Errorf("%q is written", path)
		}
	}
}

func TestWrongUse(t *testing.T) {
	for _, arguments := range [][]string{{"--exclude", "[a]"}, {"--unknown"}, {"--check"}, {"a", "b"}} {
		if exit, err := run(arguments); exit != 2 || err == nil {
			t.Errorf("%q: %d, %v", arguments, exit, err)
		}
	}
}
