"""DOT, drawn by Graphviz and parsed by pydot; the words of the picture must be ours."""
import functools
import subprocess
import xml.etree.ElementTree as ElementTree

import pydot

from .broken import refuses
from .printable import printable

FORMAT, CLIENTS = "dot", ["pydot"]
SVG = "{http://www.w3.org/2000/svg}"


@functools.cache
def version():
    return subprocess.run(["dot", "-V"], capture_output=True, check=True).stderr.decode().split("version ")[1].split()[0]


def draw(data):
    result = subprocess.run(["dot", "-Tsvg"], input=data, capture_output=True)
    assert result.returncode == 0 and not result.stderr, result.stderr.decode()
    return ElementTree.fromstring(result.stdout)


def shown(text):
    """What is left of a text in a picture: no white space, � for what XML cannot have either."""
    return "".join("\ufffd" if letter in "\ufffe\uffff" else letter for letter in printable(text) if not letter.isspace())


def words(element):
    return shown("".join(text.text or "" for text in element.iter(SVG + "text")))


def compare(data, case):
    """The picture has a node for each component and an edge for each relation, and shows their words."""
    groups = {kind: [each for each in draw(data).iter(SVG + "g") if each.get("class") == kind]
              for kind in ("node", "edge", "cluster")}
    components = [component for essay in case.essays for component in essay["components"]]
    assert sorted(map(words, groups["node"])) == sorted(
        shown(component["type"] + component["quote"]) for component in components)
    relations = [relation for essay in case.essays for relation in essay["relations"]]
    assert sorted(map(words, groups["edge"])) == sorted(relation["type"] for relation in relations)
    assert len(groups["cluster"]) == len(case.essays)
    for essay, cluster in zip(case.essays, groups["cluster"]):
        assert shown(essay["title"] or essay["id"]) in words(cluster), essay["id"]
    check_parsed(data, components, relations)
    return groups


def check_parsed(data, components, relations):
    graph, = pydot.graph_from_dot_data(data.decode())
    nodes = [node.get_name() for each in graph.get_subgraphs() for node in each.get_nodes()]
    assert nodes == [quoted(component["id"]) for component in components]
    edges = [(edge.get_source(), edge.get_destination()) for each in graph.get_subgraphs() for edge in each.get_edges()]
    assert sorted(edges) == sorted((quoted(each["from"]), quoted(each["to"])) for each in relations)


def quoted(text):
    return '"' + printable(text).replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") + '"'


def check(case):
    data = case.export(FORMAT)
    groups = compare(data, case)
    refuses(lambda broken: compare(broken, case), data, (b"De klant", b"De gast"), (b'"];', b"];"), (b" -> ", b" -- "),
            (b"supports", b"attacks"))
    return f"Graphviz {version()}: {', '.join(f'{len(all)} {kind}s' for kind, all in groups.items())}"
