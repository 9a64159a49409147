package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"sort"
	"strings"
)

// Difference is one path that a second manifest says something else about.
type Difference struct {
	State string
	Path  string
}

var entryForm = regexp.MustCompile(`^([0-9a-f]{64}) {2}([^\r\\]+)$`)

// FormatManifest writes digests as sha256sum does; Go sorts texts by their bytes.
func FormatManifest(digests map[string]string) (string, error) {
	var text strings.Builder
	for _, path := range sortedPaths(digests) {
		if strings.ContainsAny(path, "\n\r\\") {
			return "", fmt.Errorf("cannot write down the path %q", path)
		}
		fmt.Fprintf(&text, "%s  %s\n", digests[path], path)
	}
	return text.String(), nil
}

// ParseManifest reads a manifest into digests by path.
func ParseManifest(text string) (map[string]string, error) {
	digests := map[string]string{}
	if text == "" {
		return digests, nil
	}
	for index, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		entry := entryForm.FindStringSubmatch(line)
		if entry == nil {
			return nil, fmt.Errorf("line %d is not an entry", index+1)
		}
		if _, known := digests[entry[2]]; known {
			return nil, fmt.Errorf("line %d is not an entry", index+1)
		}
		digests[entry[2]] = entry[1]
	}
	return digests, nil
}

// Differences says what the second manifest says otherwise than the first, sorted by path.
func Differences(expected, actual string) ([]Difference, error) {
	before, err := ParseManifest(expected)
	if err != nil {
		return nil, err
	}
	after, err := ParseManifest(actual)
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, digests := range []map[string]string{before, after} {
		for path := range digests {
			all[path] = ""
		}
	}
	found := []Difference{}
	for _, path := range sortedPaths(all) {
		if state := stateOf(path, before, after); state != "" {
			found = append(found, Difference{state, path})
		}
	}
	return found, nil
}

func stateOf(path string, before, after map[string]string) string {
	old, had := before[path]
	now, has := after[path]
	switch {
	case !has:
		return "missing"
	case !had:
		return "added"
	case old != now:
		return "changed"
	}
	return ""
}

// TreeDigest is one digest for a whole tree: that of its manifest.
func TreeDigest(manifest string) string {
	sum := sha256.Sum256([]byte(manifest))
	return hex.EncodeToString(sum[:])
}

func sortedPaths(digests map[string]string) []string {
	paths := make([]string, 0, len(digests))
	for path := range digests {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	return paths
}
