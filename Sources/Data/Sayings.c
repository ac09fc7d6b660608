#include "Data.h"

static const unsigned char sayings[] = {
#embed "Models/sayings.index"
    ,
    0};

static const EmbeddedFile sayings_file = {"sayings.index", sayings, sizeof sayings - 1};

const EmbeddedFile *embedded_sayings(void) { return &sayings_file; }
