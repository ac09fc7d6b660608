#include "Data.h"

static const unsigned char style[] = {
#embed "Page/page.css"
};

static const EmbeddedFile style_file = {"page.css", style, sizeof style};

const EmbeddedFile *embedded_page_style(void) { return &style_file; }

static const unsigned char script[] = {
#embed "Page/page.js"
};

static const EmbeddedFile script_file = {"page.js", script, sizeof script};

const EmbeddedFile *embedded_page_script(void) { return &script_file; }
