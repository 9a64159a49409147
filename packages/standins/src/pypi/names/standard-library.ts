/**
 * Top-level modules that some release of Python's standard library has or had, as normalized names.
 *
 * The registry also refuses dotted names of submodules; those are covered by their first part.
 */
const modules = `
abc abcoll aepack aetools aetypes aifc aix-support al android-support annotationlib antigravity
anydbm apple-support applesingle argparse array ast ast-unparse asynchat asyncio asyncore atexit
audiodev audioop autogil base64 basehttpserver bastion bdb binascii binhex bisect blake2 bootlocale
bootsubprocess bsddb buildtools builtin builtins bz2 calendar canvas carbon cd cfmfile cgi
cgihttpserver cgitb chunk cmath cmd code codecs codecs-cn codecs-hk codecs-iso2022 codecs-jp
codecs-kr codecs-tw codeop collections collections-abc colorize colorpicker colorsys commands
compat-pickle compileall compiler compression concurrent configparser contextlib contextvars cookie
cookielib copy copy-reg copyreg cpickle cprofile crypt cstringio csv ctypes ctypes-test curses
curses-panel dataclasses datetime dbhash dbm decimal device dialog difflib dircache dis distutils dl
doctest docxmlrpcserver dumbdbm dummy-thread dummy-threading easydialogs elementtree email encodings
ensurepip enum errno exceptions faulthandler fcntl filecmp filedialog fileinput findertools fixtk fl
flp fm fnmatch formatter fpectl fpformat fractions framework frozen-importlib
frozen-importlib-external ftplib functools future future-builtins gc gdbm genericpath gensuitemodule
getopt getpass gettext gl glob graphlib grp gzip hashlib heapq hmac hotshot html htmlentitydefs
htmllib htmlparser http httplib ic icopen idlelib ihooks imageop imaplib imgfile imghdr imp
importlib imputil inspect interpchannels interpqueues interpreters io ios-support ipaddress
itertools jpeg json keyword lib lib2to3 linecache linuxaudiodev locale logging lsprof lwpcookiejar
lzma macerrors macos macostools macpath macresource macurl2path mailbox mailcap main markupbase
marshal math md5 mhlib mimetools mimetypes mimewriter mimify miniaeframe mmap modulefinder
mozillacookiejar msi msilib msvcrt multibytecodec multifile multiprocessing mutex nav netrc new nis
nntplib nt ntpath nturl2path numbers opcode opcode-metadata operator optparse os os2emxpath
ossaudiodev osx-support overlapped parser pathlib pdb peg-parser phello pickle pickletools pipes
pixmapwrapper pkgutil platform plistlib popen2 poplib posix posixfile posixpath posixshmem
posixsubprocess pprint profile pstats pty pwd py-abc py-compile py-warnings pyclbr pydatetime
pydecimal pydoc pydoc-data pyexpat pyio pylong pyrepl queue quopri random re readline
remote-debugging repr reprlib resource rexec rfc822 rlcompleter robotparser runpy sched scproxy
scrolledtext secrets select selectors sets sgmllib sha sha1 sha2 sha256 sha3 sha512 shelve shlex
shutil signal simpledialog simplehttpserver simplexmlrpcserver site sitebuiltins smtpd smtplib
sndhdr socket socketserver spwd sqlite3 sre sre-compile sre-constants sre-parse ssl stat statistics
statvfs string stringio stringold stringprep strop strptime struct subprocess suggestions sunau
sunaudio sunaudiodev symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
termios test textwrap this thread threading threading-local time timeit tix tkcolorchooser
tkcommondialog tkconstants tkdnd tkfiledialog tkfont tkinter tkmessagebox tksimpledialog toaiff
token tokenize tomllib trace traceback tracemalloc ttk tty turtle turtledemo types typing
unicodedata unittest urllib urllib2 urlparse user userdict userlist userstring uu uuid venv
videoreader w warnings wave weakref weakrefset webbrowser whichdb winapi winreg winsound wmi wsgiref
xdrlib xml xmllib xmlrpc xmlrpclib zipapp zipfile zipimport zlib zoneinfo zstd
`;

const names: ReadonlySet<string> = new Set(modules.split(/\s+/).filter((name) => name !== ''));

/** Whether a normalized name is that of a module of the standard library (Warehouse, `packaging/services.py`). */
export function isStandardLibrary(normalized: string): boolean {
  return names.has(normalized);
}
