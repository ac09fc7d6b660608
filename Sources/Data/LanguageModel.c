#include "Data.h"

// What `Training tagger` learned; the bytes are used where they lie, so they start on a cache line.
_Alignas(64) static const unsigned char dutch[] = {
#embed "Models/dutch.model" if_empty(0)
};

static const EmbeddedFile dutch_file = {"dutch.model", dutch, sizeof dutch};

const EmbeddedFile *embedded_language_model(void) { return &dutch_file; }
