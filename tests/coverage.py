#!/usr/bin/env python3
"""Branch and line coverage of each package from the Cobertura file of a test run, and the files with the most branches not taken.
usage: dotnet test -c Release --collect "XPlat Code Coverage" --results-directory FOLDER; tests/coverage.py FOLDER [HOW-MANY-FILES]"""
import collections, glob, re, sys
import xml.etree.ElementTree as xml

GENERATED = re.compile(r"/obj/|\.g\.cs$")
most = int(sys.argv[2]) if len(sys.argv) > 2 else 25
lines = collections.defaultdict(int)     # (package, file, line): hits
branches = {}                            # (package, file, line): (taken, all)

# A line stands once for the class and once for the method, and again for each test project.
for path in glob.glob(f"{sys.argv[1]}/**/coverage.cobertura.xml", recursive=True):
    for package in xml.parse(path).getroot().iter("package"):
        for type_ in package.iter("class"):
            if GENERATED.search(type_.attrib["filename"]):
                continue
            for line in type_.findall("lines/line"):
                key = (package.attrib["name"], type_.attrib["filename"].split("src/")[-1], int(line.attrib["number"]))
                lines[key] = max(lines[key], int(line.attrib["hits"]))
                if line.attrib.get("branch") == "True":
                    taken, of = map(int, re.search(r"\((\d+)/(\d+)\)", line.attrib["condition-coverage"]).groups())
                    branches[key] = max(branches.get(key, (0, 0)), (taken, of))

def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.2f} %)" if whole else "none"

def total(of):
    taken, all_ = sum(t for k, (t, a) in branches.items() if of(k)), sum(a for k, (t, a) in branches.items() if of(k))
    hit, every = sum(h > 0 for k, h in lines.items() if of(k)), sum(1 for k in lines if of(k))
    return f"branches {share(taken, all_)}, lines {share(hit, every)}"

core = ("Declaratie.Domain", "Declaratie.Reporting", "Declaratie.Exchange")
for name in sorted({key[0] for key in lines}):
    print(f"{name}: {total(lambda key: key[0] == name)}")
print(f"Domain, Reporting and Exchange together: {total(lambda key: key[0] in core)}")
files = collections.Counter()
where = collections.defaultdict(list)
for (package, file, line), (taken, of) in sorted(branches.items()):
    if package in core and taken < of:
        files[file] += of - taken
        where[file].append(str(line))
for file, missed in files.most_common(most):
    print(f"{missed:4} not taken  {file}: {' '.join(where[file])}")
