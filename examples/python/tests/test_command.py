import contextlib
import io
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path
from unittest import mock

from sentencelines.command import main


def sentencelines(*arguments):
    out = io.StringIO()
    with mock.patch.object(sys, "argv", ["sentencelines", *arguments]):
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            try:
                status = main()
            except SystemExit as exit:
                status = exit.code
    return status, out.getvalue()


class Command(unittest.TestCase):
    def test_it_says_its_version(self):
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
        self.assertEqual(sentencelines("--version"), (0, f"sentencelines {project['version']}\n"))

    def test_a_file_is_printed_and_checked(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "a.md")
            file.write_text("One. Two.\n", "utf-8")
            self.assertEqual(sentencelines(str(file)), (0, "One.\nTwo.\n"))
            self.assertEqual(sentencelines("--check", str(file)), (1, ""))
            file.write_text("One.\nTwo.\n", "utf-8")
            self.assertEqual(sentencelines("--check", str(file)), (0, ""))

    def test_a_file_that_is_not_there_is_named(self):
        self.assertEqual(sentencelines("nowhere.md")[0], 2)


if __name__ == "__main__":
    unittest.main()
