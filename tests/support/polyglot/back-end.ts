/** The name under which a project’s `pyproject.toml` finds it. */
export const backEnd = 'back_end';

/**
 * A build back end for a package of one module, which lies in the sdist itself, so that a build fetches nothing.
 *
 * Source: PEP 517, “In-tree build backends”.
 */
export function backEndSource(name: string, version: string): string {
  return `import pathlib
import zipfile

NAME, VERSION = "${name}", "${version}"
INFO = f"{NAME}-{VERSION}.dist-info"


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    files = {
        f"{NAME}/__init__.py": pathlib.Path(NAME, "__init__.py").read_text(),
        f"{INFO}/METADATA": pathlib.Path("PKG-INFO").read_text(),
        f"{INFO}/WHEEL": "Wheel-Version: 1.0\\nGenerator: sample\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{INFO}/entry_points.txt": f"[console_scripts]\\n{NAME} = {NAME}:main\\n",
    }
    files[f"{INFO}/RECORD"] = "".join(f"{path},,\\n" for path in [*files, f"{INFO}/RECORD"])
    wheel = f"{NAME}-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory, wheel), "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel
`;
}
