"""GraphML, read by networkx; each value must be that of the JSON."""
import io

import networkx

from .broken import refuses

FORMAT, CLIENTS = "graphml", ["networkx"]


def expected(case):
    """The data of each node, and the edges between components."""
    nodes, edges = [], []
    for essay in case.essays:
        of_essay = {"essay": essay["id"], **{key: essay[key] for key in ("path", "author", "title", "date", "target")}}
        of_essay |= {"stance": essay["stance"]["label"], "score": float(essay["stance"]["score"])}
        for component in essay["components"]:
            own = {key: component[key] for key in ("id", "type", "kind", "passage", "heading", "confidence")}
            own |= {"text": xml(component["text"]), "quote": xml(component["quote"]), **component["span"]}
            nodes.append({key: value for key, value in (of_essay | own).items() if value is not None})
        edges += [(xml(each["from"]), xml(each["to"]), each["type"]) for each in essay["relations"]]
    return nodes, edges


def xml(text):
    """The text with � for what XML 1.0 forbids."""
    return "".join("\ufffd" if letter < " " and letter not in "\t\n\r" or letter in "\ufffe\uffff" else letter
                   for letter in text)


def compare(data, nodes, edges):
    graph = networkx.read_graphml(io.BytesIO(data))
    assert graph.is_directed() and len(graph) == len(nodes)
    for (name, read), node in zip(graph.nodes(data=True), nodes):
        assert read == {key: xml(value) if isinstance(value, str) else value for key, value in node.items()}, name
    id_of = networkx.get_node_attributes(graph, "id")
    read = sorted((id_of[a], id_of[b], data["relation"]) for a, b, data in graph.edges(data=True))
    assert read == sorted(edges)
    return graph


def check(case):
    data, (nodes, edges) = case.export(FORMAT), expected(case)
    graph = compare(data, nodes, edges)
    refuses(lambda broken: compare(broken, nodes, edges), data, (b"De klant", b"De gast"), (b"<edge source=\"n", b"<edge source=\"x"),
            (b"supports", b"attacks"), (b"&", b"&&"))
    return f"{len(graph)} nodes with their data, {graph.number_of_edges()} edges"
