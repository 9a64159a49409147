import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PythonTools } from './python-tools.ts';

/** The libraries by which the registry judges an upload (Warehouse, `requirements/main.txt`). */
export const judges = ['packaging==26.3', 'email-validator==2.3.0', 'rfc3986==2.0.0'];

const script = `
import email.utils, functools, json, sys
import email_validator, rfc3986, rfc3986.validators
from packaging.licenses import canonicalize_license_expression
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

def attempt(judge):
    def judged(text):
        try:
            return judge(text)
        except Exception:
            return None
    return judged

def order(pair):
    one, other = map(Version, pair)
    return (one > other) - (one < other)

def mail(text):
    _, address = email.utils.parseaddr(text)
    if address:
        email_validator.validate_email(address, check_deliverability=False)
    return True

def web(text):
    validator = rfc3986.validators.Validator().allow_schemes('http', 'https').require_presence_of('scheme')
    validator.check_validity_of('scheme', 'host', 'port', 'path', 'query')
    validator.validate(rfc3986.uri_reference(text).normalize())
    return True

def requirement(text):
    found = Requirement(text)
    return [
        canonicalize_name(found.name),
        sorted(map(canonicalize_name, found.extras)),
        sorted(str(each) for each in found.specifier),
        found.url,
    ]

judges = {
    'version': lambda text: str(Version(text)),
    'order': order,
    'requirement': requirement,
    'specifier': lambda text: SpecifierSet(text) is not None,
    'licence': lambda text: canonicalize_license_expression(text) is not None,
    'wheel': lambda text: parse_wheel_filename(text) is not None,
    'metadata': lambda text: Metadata.from_email(text.encode()) is not None,
    'mail': mail,
    'web': web,
}
with open(sys.argv[2], encoding='utf-8') as file:
    cases = json.load(file)
print(json.dumps([attempt(judges[sys.argv[1]])(each) for each in cases]))
`;

/** What can be asked of the libraries. */
export type Question =
  | 'version'
  | 'order'
  | 'requirement'
  | 'specifier'
  | 'licence'
  | 'wheel'
  | 'metadata'
  | 'mail'
  | 'web';

/** Asks the libraries about many cases at once; null is their no. */
export async function judge(
  tools: PythonTools,
  question: Question,
  cases: readonly unknown[],
): Promise<readonly unknown[]> {
  const file = join(tools.folder, `${question}.json`);
  await writeFile(file, JSON.stringify(cases));
  const answers: unknown = JSON.parse(await tools.run(['-c', script, question, file]));
  if (!Array.isArray(answers)) throw new Error('the judge gave no list');
  return answers;
}
