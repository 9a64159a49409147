package main

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// ManifestOf is the manifest of a folder, without paths that match one of the patterns.
func ManifestOf(folder string, exclude []string) (string, error) {
	excluded, err := NewMatcher(exclude)
	if err != nil {
		return "", err
	}
	digests := map[string]string{}
	err = filepath.WalkDir(folder, func(file string, entry fs.DirEntry, err error) error {
		// The kind of the entry itself: a link is neither a file nor a folder.
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		relative, err := filepath.Rel(folder, file)
		if err != nil {
			return err
		}
		path := filepath.ToSlash(relative)
		if excluded.Matches(path) {
			return nil
		}
		digests[path], err = digestOf(file)
		return err
	})
	if err != nil {
		return "", err
	}
	return FormatManifest(digests)
}

func digestOf(file string) (string, error) {
	stream, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer stream.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, stream); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}
