// Pack builds the command for every platform and packs each into a tarball; the same source gives the same bytes.
package main

import (
	"archive/tar"
	"compress/gzip"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

var platforms = []string{"darwin-arm64", "linux-amd64", "linux-arm64"}

// One fixed date in all archives, as npm and cargo have it.
var date = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

func build(platform, binary string) error {
	system, processor, _ := strings.Cut(platform, "-")
	command := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", binary, ".")
	command.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+processor, "CGO_ENABLED=0")
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	return command.Run()
}

func add(archive *tar.Writer, name, file string, mode int64) error {
	bytes, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	header := &tar.Header{Name: name, Mode: mode, Size: int64(len(bytes)), ModTime: date, Format: tar.FormatUSTAR}
	if err := archive.WriteHeader(header); err != nil {
		return err
	}
	_, err = archive.Write(bytes)
	return err
}

func write(tarball, binary string) error {
	file, err := os.Create(tarball)
	if err != nil {
		return err
	}
	defer file.Close()
	compressed := gzip.NewWriter(file)
	archive := tar.NewWriter(compressed)
	if err := add(archive, "leafsum", binary, 0o755); err != nil {
		return err
	}
	if err := add(archive, "LICENSE", "LICENSE", 0o644); err != nil {
		return err
	}
	if err := archive.Close(); err != nil {
		return err
	}
	return compressed.Close()
}

func pack(version, folder string) error {
	temporary, err := os.MkdirTemp("", "leafsum-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, platform := range platforms {
		binary := filepath.Join(temporary, platform)
		if err := build(platform, binary); err != nil {
			return err
		}
		if err := write(filepath.Join(folder, fmt.Sprintf("leafsum-%s-%s.tar.gz", version, platform)), binary); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: pack VERSION FOLDER")
		os.Exit(2)
	}
	if err := pack(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintf(os.Stderr, "pack: %v\n", err)
		os.Exit(1)
	}
}
