#!/usr/bin/env python3
"""Opens the packed packages and checks what is in them. usage: packages.py FOLDER VERSION [FOLDER-WITH-ASSEMBLIES-BUILT-ELSEWHERE]"""
import glob, hashlib, os, re, sys, zipfile
import xml.etree.ElementTree as xml

folder, version = sys.argv[1:3]
elsewhere = sys.argv[3] if len(sys.argv) > 3 else None
root = os.getcwd()
wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)


# The dependencies as docs/versies.md states them; a package of our own is asked for at this very version or higher.
def documented():
    page = open("docs/versies.md", encoding="utf-8").read()
    rows = re.findall(r"^\| `(Declaratie\.\w+)` \|[^|]*\| ([^|]*) \|$", page, re.M)
    return {name: {} if needs.strip() == "none" else dict(re.findall(r"`([\w.]+) ([\w.]+)`", needs)) for name, needs in rows}


def machine_paths():
    # Long enough to mean something: "/" or "/root" would be found in any text.
    return [path.encode(code) for path in {root, os.path.realpath(root), os.path.expanduser("~") + "/.nuget"} if len(path) > 5 for code in ("utf-8", "utf-16-le")]


def content(package):
    with zipfile.ZipFile(package) as file:
        return {name: file.read(name) for name in file.namelist()}


def metadata(files, package):
    spec = next(xml.fromstring(data) for name, data in files.items() if name.endswith(".nuspec"))
    found = {part.tag.split("}")[1]: part for part in spec[0]}
    check(found["version"].text == version, f"{package}: version {found['version'].text}")
    check(found.get("license") is not None and found["license"].text == "MIT", f"{package}: no MIT licence expression")
    check(found.get("readme") is not None and found["readme"].text in files, f"{package}: no readme")
    check(found.get("icon") is not None and found["icon"].text in files, f"{package}: no icon")
    check(len(found["description"].text or "") > 40, f"{package}: no description")
    return {part.attrib["id"]: part.attrib["version"] for part in spec.iter() if part.tag.endswith("}dependency")}


def no_paths(files, package):
    for name, data in files.items():
        for path in machine_paths():
            check(path not in data, f"{package}: {name} names {path.decode('utf-8', 'replace')}")


def same_elsewhere(name, data):
    if elsewhere:
        other = os.path.join(elsewhere, name)
        check(os.path.exists(other) and open(other, "rb").read() == data, f"{name}: built in another folder its bytes differ")


packages = documented()
check(set(packages) >= {"Declaratie.Domain", "Declaratie.Exchange", "Declaratie.Reporting", "Declaratie.Testing", "Declaratie.Cli"}, "docs/versies.md does not list every package")
packed = sorted(os.path.basename(path)[: -len(f".{version}.nupkg")] for path in glob.glob(f"{folder}/*.nupkg"))
check(packed == sorted(packages), f"packed: {packed}; documented: {sorted(packages)}")

for name in packed:
    files = content(f"{folder}/{name}.{version}.nupkg")
    needs = metadata(files, name)
    expected = {other: version if at == "same" else at for other, at in packages.get(name, {}).items()}
    check(needs == expected, f"{name} needs {needs}, documented {expected}")
    no_paths(files, name)
    if name == "Declaratie.Cli":
        check("tools/net10.0/any/DotnetToolSettings.xml" in files, f"{name}: is no tool")
        same_elsewhere("declaratie.dll", files["tools/net10.0/any/declaratie.dll"])
        continue
    lib = [file for file in files if file.startswith("lib/")]
    check(sorted(lib) == [f"lib/net10.0/{name}.dll", f"lib/net10.0/{name}.xml"], f"{name}: lib holds {lib}")
    documents = xml.fromstring(files[f"lib/net10.0/{name}.xml"])
    check(len(documents.findall(".//member")) > 10, f"{name}: no documentation")
    same_elsewhere(f"{name}.dll", files[f"lib/net10.0/{name}.dll"])
    symbols = content(f"{folder}/{name}.{version}.snupkg") if os.path.exists(f"{folder}/{name}.{version}.snupkg") else {}
    pdb = symbols.get(f"lib/net10.0/{name}.pdb", b"")
    check(pdb[:4] == b"BSJB", f"{name}: no portable symbols")
    check(f"/_/src/{name}/obj/".encode() in files[f"lib/net10.0/{name}.dll"], f"{name}: not built as CI builds (CI=true), so not from /_/")
    no_paths(symbols, f"{name} symbols")
    print(f"{name} {version}: {len(files[f'lib/net10.0/{name}.dll'])} bytes, {hashlib.sha256(files[f'lib/net10.0/{name}.dll']).hexdigest()[:12]}")

for line in wrong:
    print(f"WRONG {line}")
print(f"{len(packed)} packages, {len(wrong)} wrong")
sys.exit(1 if wrong or not packed else 0)
