#include "Data.h"

static const unsigned char aalbers[] = {
#embed "../../Corpus/aalbers.md"
};
static const unsigned char andrei[] = {
#embed "../../Corpus/andrei.md"
};
static const unsigned char hakkert[] = {
#embed "../../Corpus/hakkert.md"
};
static const unsigned char keizer[] = {
#embed "../../Corpus/keizer.md"
};
static const unsigned char scaleup_company[] = {
#embed "../../Corpus/scaleup-company.md"
};

static const EmbeddedFile essays[] = {
    {"aalbers.md", aalbers, sizeof aalbers},
    {"andrei.md", andrei, sizeof andrei},
    {"hakkert.md", hakkert, sizeof hakkert},
    {"keizer.md", keizer, sizeof keizer},
    {"scaleup-company.md", scaleup_company, sizeof scaleup_company},
};

const EmbeddedFile *embedded_essays(size_t *count) {
  *count = sizeof essays / sizeof essays[0];
  return essays;
}
