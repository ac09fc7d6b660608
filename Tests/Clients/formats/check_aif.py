"""AIF JSON, loaded by arguebuf, which keeps I and S nodes and drops locutions; the rest is checked here."""
import json
import tempfile

import arguebuf
import networkx

from .broken import refuses

FORMAT, CLIENTS = "aif", ["arguebuf", "networkx"]
SCHEMES = {"supports": ("RA", "Default Inference"), "exemplifies": ("RA", "Example"), "attacks": ("CA", "Default Conflict")}


def compare(data, case):
    aif = json.loads(data)
    components = {component["id"]: component for essay in case.essays for component in essay["components"]}
    relations = [relation for essay in case.essays for relation in essay["relations"]]
    nodes = {node["nodeID"]: node for node in aif["nodes"]}
    check_graph(aif, nodes)
    kept = load(data)
    assert {name: node.plain_text for name, node in kept.atom_nodes.items()} == {
        name: component["quote"] for name, component in components.items()}
    assert len(kept.scheme_nodes) == len(relations) and len(kept.edges) == 2 * len(relations)
    assert len(networkx.DiGraph(arguebuf.dump.networkx(kept))) == len(components) + len(relations)
    for relation, (name, scheme) in zip(relations, kept.scheme_nodes.items()):
        assert (nodes[name]["type"], nodes[name]["text"]) == SCHEMES[relation["type"]]
        assert [node.id for node in kept.incoming_nodes(scheme)] == [relation["from"]]
        assert [node.id for node in kept.outgoing_nodes(scheme)] == [relation["to"]]
    check_locutions(aif, nodes, components, case)
    return kept


def load(data):
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(data)
        file.flush()
        return arguebuf.load.file(file.name)


def check_graph(aif, nodes):
    """What arguebuf does not tell: ids are unique, no edge ends in nothing."""
    assert len(nodes) == len(aif["nodes"]) and len({edge["edgeID"] for edge in aif["edges"]}) == len(aif["edges"])
    for edge in aif["edges"]:
        assert edge["fromID"] in nodes and edge["toID"] in nodes, edge
    graph = networkx.DiGraph((edge["fromID"], edge["toID"]) for edge in aif["edges"])
    for name, node in nodes.items():
        if node["type"] not in ("I", "L"):
            assert (graph.in_degree(name), graph.out_degree(name)) == (1, 1), name


def check_locutions(aif, nodes, components, case):
    """Each component is said once, by the author of its essay, where the words stand."""
    persons = {person["participantID"]: f"{person['firstname']} {person['surname']}".strip() for person in aif["participants"]}
    essays = {component["id"]: essay for essay in case.essays for component in essay["components"]}
    said = {edge["fromID"]: edge["toID"] for edge in aif["edges"]}
    assert len(aif["locutions"]) == len(components)
    for locution in aif["locutions"]:
        assert nodes[locution["nodeID"]]["type"] == "L" and nodes[said[locution["nodeID"]]]["type"] == "YA"
        component = said[said[locution["nodeID"]]]
        essay, span = essays[component], components[component]["span"]
        assert persons[locution["personID"]] == (essay["author"] or essay["id"])
        assert (locution["start"], locution["end"], locution["source"]) == (span["start"], span["end"], essay["path"] or essay["id"])
        text = case.texts[essay["id"]][locution["start"]:locution["end"]]
        assert text == components[component]["text"]


def check(case):
    data = case.export(FORMAT)
    kept = compare(data, case)
    refuses(lambda broken: compare(broken, case), data, (b"koning", b"keizer"), (b'"fromID": "', b'"fromID": "x'),
            (b'"type": "RA"', b'"type": "CA"'), (b'"start": ', b'"start": 1'))
    return f"{len(kept.atom_nodes)} I and {len(kept.scheme_nodes)} S nodes, {len(kept.edges)} edges, {len(json.loads(data)['locutions'])} locutions"
