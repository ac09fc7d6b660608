#include "Data.h"

static const unsigned char role_weights[] = {
#embed "Models/roles.tsv"
    ,
    0};

static const EmbeddedFile role_weights_file = {"roles.tsv", role_weights, sizeof role_weights - 1};

const EmbeddedFile *embedded_role_weights(void) { return &role_weights_file; }

static const unsigned char kind_weights[] = {
#embed "Models/kinds.tsv"
    ,
    0};

static const EmbeddedFile kind_weights_file = {"kinds.tsv", kind_weights, sizeof kind_weights - 1};

const EmbeddedFile *embedded_kind_weights(void) { return &kind_weights_file; }

static const unsigned char relation_weights[] = {
#embed "Models/relations.tsv"
    ,
    0};

static const EmbeddedFile relation_weights_file = {"relations.tsv", relation_weights, sizeof relation_weights - 1};

const EmbeddedFile *embedded_relation_weights(void) { return &relation_weights_file; }

static const unsigned char alternative_weights[] = {
#embed "Models/alternatives.tsv"
    ,
    0};

static const EmbeddedFile alternative_weights_file = {"alternatives.tsv", alternative_weights,
                                                      sizeof alternative_weights - 1};

const EmbeddedFile *embedded_alternative_weights(void) { return &alternative_weights_file; }

static const unsigned char stance_weights[] = {
#embed "Models/stance.tsv"
    ,
    0};

static const EmbeddedFile stance_weights_file = {"stance.tsv", stance_weights, sizeof stance_weights - 1};

const EmbeddedFile *embedded_stance_weights(void) { return &stance_weights_file; }

static const unsigned char attitude_weights[] = {
#embed "Models/attitude.tsv"
    ,
    0};

static const EmbeddedFile attitude_weights_file = {"attitude.tsv", attitude_weights, sizeof attitude_weights - 1};

const EmbeddedFile *embedded_attitude_weights(void) { return &attitude_weights_file; }

// What `Training weights` wrote; the numbers are used where they lie, so they start on a cache line.
_Alignas(64) static const unsigned char weights[] = {
#embed "Models/weights.index" if_empty(0)
};

static const EmbeddedFile weights_file = {"weights.index", weights, sizeof weights};

const EmbeddedFile *embedded_weights(void) { return &weights_file; }
