/**
 * What the registry's own libraries are pinned to (Warehouse, `requirements/main.txt`): they change what it refuses.
 */
export const checkedWith = [
  'readme-renderer[md]==45.0',
  'packaging==26.2',
  'trove-classifiers==2026.6.1.19',
  'docutils==0.23',
];

/**
 * Reads a METADATA file as Warehouse does (`forklift/metadata.py`, `utils/readme.py`) and prints its faults as JSON.
 *
 * The renderer of reStructuredText writes what it minds to a stream, with lines; that of Markdown minds nothing.
 */
export const checkScript = `
import email.message, io, json, re, sys
import readme_renderer.markdown, readme_renderer.rst, readme_renderer.txt
from packaging.metadata import Metadata
from trove_classifiers import all_classifiers, deprecated_classifiers

faults = []
content = open(sys.argv[1], "rb").read()
try:
    metadata = Metadata.from_email(content)
except Exception as error:
    # Several faults come as one group.
    each = getattr(error, "exceptions", [error])
    faults += [{"kind": "metadata", "message": str(one)} for one in each]
    metadata = Metadata.from_email(content, validate=False)

for classifier in metadata.classifiers or []:
    if classifier not in all_classifiers and classifier not in deprecated_classifiers:
        faults.append({"kind": "metadata", "message": f"{classifier!r} is not a valid classifier"})
    elif classifier in deprecated_classifiers:
        faults.append({"kind": "metadata", "message": f"the classifier {classifier!r} has been deprecated"})

if metadata.description:
    stream = io.StringIO()
    given = email.message.EmailMessage()
    try:
        given["content-type"] = metadata.description_content_type or "text/x-rst"
        kind = given.get_content_type()
    except Exception:
        kind = "text/plain"
    renderers = {"text/x-rst": readme_renderer.rst, "text/markdown": readme_renderer.markdown}
    renderer = renderers.get(kind, readme_renderer.txt)
    options = {"stream": stream} if renderer is readme_renderer.rst else {}
    if renderer.render(metadata.description, **options) is None:
        said = re.findall(r"^<string>:(\\d*): \\((?:\\w+)/\\d\\) (.*)$", stream.getvalue(), re.MULTILINE)
        if not said:
            said = [("", stream.getvalue().strip().splitlines()[0] if stream.getvalue().strip() else "")]
        for line, message in said:
            place = f"line {line} of it" if line else "it"
            faults.append({"kind": "description", "message": f"as {kind}, {place}: {message}"})
print(json.dumps(faults))
`;
