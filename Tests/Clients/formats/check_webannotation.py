"""Web Annotations: the MUSTs of the data model, quotes found again by anchorpoint, typed by iiif-prezi3, read by rdflib.

`MUST` puts in JSON Schema what www.w3.org/TR/annotation-model asks of an annotation, a page, a textual body and the two
selectors that we use; W3C's own assertions (github.com/w3c/web-annotation-tests) go further.
"""
import copy
import json
import os
import urllib.parse

import iiif_prezi3
import jsonschema
import rdflib
from anchorpoint import TextQuoteSelector

from formats.broken import fails

FORMAT, CLIENTS = "webannotation", ["anchorpoint", "iiif-prezi3", "rdflib", "jsonschema"]
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = ("assessing bookmarking classifying commenting describing editing highlighting identifying linking "
               "moderating questioning replying tagging").split()

CHECKED = jsonschema.FormatChecker()


@CHECKED.checks("iri")
def is_iri(value):
    """RFC 3987: no character that must be percent-encoded, and each percent sign with two digits."""
    if not isinstance(value, str):
        return True
    refused = set(" <>\"{}|\\^`") | {chr(code) for code in range(33)} | {chr(code) for code in range(127, 160)}
    return (not refused & set(value)
            and all(all(digit in "0123456789abcdefABCDEF" for digit in part[:2]) and len(part) > 1
                    for part in value.split("%")[1:]))


IRI = {"type": "string", "format": "iri", "minLength": 1}
ABSOLUTE = {**IRI, "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"}
WHOLE = {"type": "integer", "minimum": 0}
# Exactly one context, one id, the type; the purposes and motivations of the vocabulary.
MUST = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "motivation": {"enum": MOTIVATIONS},
        "textualBody": {
            "type": "object", "required": ["value"],
            "properties": {
                "type": {"const": "TextualBody"}, "id": ABSOLUTE, "value": {"type": "string"},
                "purpose": {"$ref": "#/$defs/motivation"}, "format": {"type": "string", "pattern": "^[a-z]+/[a-z.+-]+$"},
                "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
                "textDirection": {"enum": ["ltr", "rtl", "auto"]},
            },
        },
        "quote": {
            "type": "object", "required": ["type", "exact"],
            "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"type": "string", "minLength": 1},
                           "prefix": {"type": "string"}, "suffix": {"type": "string"}},
            "additionalProperties": False,
        },
        "position": {
            "type": "object", "required": ["type", "start", "end"],
            "properties": {"type": {"const": "TextPositionSelector"}, "start": WHOLE, "end": WHOLE},
            "additionalProperties": False,
        },
        "specific": {
            "type": "object", "required": ["type", "source"],
            "properties": {
                "type": {"const": "SpecificResource"}, "source": ABSOLUTE, "purpose": {"$ref": "#/$defs/motivation"},
                "selector": {"type": "array", "prefixItems": [{"$ref": "#/$defs/quote"}, {"$ref": "#/$defs/position"}],
                             "items": False, "minItems": 2},
            },
            "additionalProperties": False,
        },
        "body": {"oneOf": [ABSOLUTE, {"$ref": "#/$defs/textualBody"}, {"$ref": "#/$defs/specific"}]},
        "annotation": {
            "type": "object", "required": ["@context", "id", "type", "target"],
            "properties": {
                "@context": {"const": CONTEXT}, "id": ABSOLUTE, "type": {"const": "Annotation"},
                "motivation": {"$ref": "#/$defs/motivation"}, "bodyValue": False,
                "body": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/body"}},
                "target": {"oneOf": [ABSOLUTE, {"$ref": "#/$defs/specific"}]},
                "generator": {"type": "object", "required": ["id", "type", "name"], "properties": {"id": ABSOLUTE}},
            },
        },
    },
    "type": "object", "required": ["@context", "id", "type", "partOf", "items"],
    "properties": {
        "@context": {"const": CONTEXT}, "id": ABSOLUTE, "type": {"const": "AnnotationPage"}, "startIndex": WHOLE,
        "partOf": {
            "type": "object", "required": ["id", "type"],
            "properties": {"id": ABSOLUTE, "type": {"const": "AnnotationCollection"}, "total": WHOLE},
        },
        "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/annotation"}},
    },
}
VALIDATOR = jsonschema.Draft202012Validator(MUST, format_checker=CHECKED)

# What we use of the context at www.w3.org/ns/anno.jsonld, which cannot be fetched here.
OA, AS, DC, RDF = (f"http://www.w3.org/{name}#" for name in ("ns/oa", "ns/activitystreams", "-", "1999/02/22-rdf-syntax-ns"))
INLINE = {
    "oa": OA, "as": AS, "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/", "rdf": RDF,
    "foaf": "http://xmlns.com/foaf/0.1/", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
    **{name: f"oa:{name}" for name in ("Annotation", "TextQuoteSelector", "TextPositionSelector", "SpecificResource",
                                       "TextualBody", "exact", "prefix", "suffix")},
    "AnnotationPage": "as:OrderedCollectionPage", "AnnotationCollection": "as:OrderedCollection", "Software": "as:Application",
    "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    **{name: f"oa:{name}" for name in MOTIVATIONS},
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "value": "rdf:value", "format": "dc:format", "language": "dc:language", "name": "foaf:name", "label": "rdfs:label",
    "generator": {"@type": "@id", "@id": "as:generator"}, "items": {"@id": "as:items", "@container": "@list"},
    "partOf": {"@type": "@id", "@id": "as:partOf"}, "total": "as:totalItems", "startIndex": "as:startIndex",
}


def quoted(items):
    return [item for item in items if isinstance(item["target"], dict)]


def find_again(item, text):
    """anchorpoint finds the words where we say they stand, and nowhere else."""
    quote, place = item["target"]["selector"]
    found = TextQuoteSelector(**{key: quote[key] for key in ("exact", "prefix", "suffix")}).as_unique_position(text)
    assert (found.start, found.end) == (place["start"], place["end"]), item
    assert text[found.start : found.end] == quote["exact"]


def read_as_rdf(document):
    document = json.loads(json.dumps(document).replace(json.dumps(CONTEXT), json.dumps(INLINE)))
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld", base="file:///essays/")
    ns = rdflib.Namespace(OA)
    annotations = list(graph.subjects(rdflib.RDF.type, ns.Annotation))
    assert len(annotations) == len(document["items"])
    assert all((one, ns.motivatedBy, None) in graph and (one, ns.hasTarget, None) in graph for one in annotations)
    exact = sorted(str(words) for words in graph.objects(None, ns.exact))
    assert exact == sorted(item["target"]["selector"][0]["exact"] for item in quoted(document["items"]))
    return graph


def check_checks(document, text):
    """What is wrong is told."""
    for change in ({"start": 1}, {"end": 1}):
        broken = copy.deepcopy(quoted(document["items"])[0])
        for key, value in change.items():
            broken["target"]["selector"][1][key] += value
        assert fails(find_again, broken, text)
    broken = copy.deepcopy(quoted(document["items"])[0])
    broken["target"]["selector"][0]["exact"] += "x"
    assert fails(find_again, broken, text)
    for key, value in (("id", "geen iri"), ("motivation", "guessing"), ("type", "Note"), ("body", []), ("target", [])):
        assert not VALIDATOR.is_valid({**document, "items": [{**document["items"][0], key: value}]}), key


def check(case):
    document = json.loads(case.export(FORMAT))
    VALIDATOR.validate(document)
    items = document["items"]
    ids = [item["id"] for item in items]
    assert len(set(ids)) == len(ids) == document["partOf"]["total"]
    texts = {"urn:klantkoning:file:" + urllib.parse.quote(os.path.normpath(essay["path"]), safe="/"): case.texts[essay["id"]]
             for essay in case.essays}
    for item in quoted(items):
        find_again(item, texts[item["target"]["source"]])
    links = [item for item in items if item["motivation"] == "linking"]
    assert len(links) == sum(len(essay["relations"]) for essay in case.essays)
    assert all(item["target"] in ids and item["body"][1]["source"] in ids for item in links)
    marks = ("components", "adages", "noise")
    assert sum(len(essay[kind]) for essay in case.essays for kind in marks) < len(quoted(items))
    for item in items:
        iiif_prezi3.Annotation(**{key: value for key, value in item.items() if key != "@context"})
    graph = read_as_rdf(document)
    check_checks(document, texts[quoted(items)[0]["target"]["source"]])
    return f"{len(items)} annotations, {len(quoted(items))} quotes found, {len(links)} links, {len(graph)} triples"
