#include "Data.h"

static const unsigned char thesaurus[] = {
#embed "Concepts/thesaurus.tsv"
    ,
    0};

static const EmbeddedFile thesaurus_file = {"thesaurus.tsv", thesaurus, sizeof thesaurus - 1};

const EmbeddedFile *embedded_thesaurus(void) { return &thesaurus_file; }

static const unsigned char tenets[] = {
#embed "Concepts/tenets.tsv"
    ,
    0};

static const EmbeddedFile tenets_file = {"tenets.tsv", tenets, sizeof tenets - 1};

const EmbeddedFile *embedded_tenets(void) { return &tenets_file; }

static const unsigned char concepts[] = {
#embed "Models/concepts.index"
    ,
    0};

static const EmbeddedFile concepts_file = {"concepts.index", concepts, sizeof concepts - 1};

const EmbeddedFile *embedded_concepts(void) { return &concepts_file; }
