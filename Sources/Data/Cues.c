#include "Data.h"

// What `Training cues` compiled; the bytes are used where they lie, so they start on a cache line.
_Alignas(64) static const unsigned char cues[] = {
#embed "Models/cues.index" if_empty(0)
};

static const EmbeddedFile cues_file = {"cues.index", cues, sizeof cues};

const EmbeddedFile *embedded_cues(void) { return &cues_file; }
