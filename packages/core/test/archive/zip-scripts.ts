/** Python's zipfile, in one of several manners; a file that cannot seek gets data descriptors. */
export const packTree = `
import os, sys, zipfile
class Pipe:
    def __init__(self, file): self.file = file
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
how = sys.argv[1]
method = zipfile.ZIP_STORED if 'stored' in how else zipfile.ZIP_DEFLATED
with open('out.zip', 'wb') as file:
    with zipfile.ZipFile(Pipe(file) if 'streamed' in how else file, 'w', method) as archive:
        for folder, _, names in os.walk('package'):
            archive.write(folder)
            for name in names:
                path = os.path.join(folder, name)
                info = zipfile.ZipInfo.from_file(path)
                info.compress_type = method
                with archive.open(info, 'w', force_zip64='zip64' in how) as entry:
                    entry.write(open(path, 'rb').read())
`;

/** More entries than 16 bits count. */
export const packMany = `
import zipfile
with zipfile.ZipFile('out.zip', 'w') as archive:
    for index in range(70000): archive.writestr(f'{index}', b'')
`;

/** A directory that is deflated as if it were a file. */
export const packDirectory = `
import zipfile
with zipfile.ZipFile('out.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr('folder/', b'')
    archive.writestr('folder/METADATA', b'text')
`;

/** Go's archive/zip. */
export const packWithGo = `package main

import (
	"archive/zip"
	"os"
)

func main() {
	file, _ := os.Create("out.zip")
	archive := zip.NewWriter(file)
	if err := archive.AddFS(os.DirFS("tree")); err != nil {
		panic(err)
	}
	if archive.Close() != nil || file.Close() != nil {
		panic("not closed")
	}
}
`;
