// Bytes that are built into the program, so that every other floor stays free of them; and what Swift has no word for.
#ifndef KLANTKONING_DATA_H
#define KLANTKONING_DATA_H
#include <stddef.h>

/// One file as it stood in the repository when the program was built.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} EmbeddedFile;

/// The five essays of `Corpus/`, in the order of their names.
const EmbeddedFile *embedded_essays(size_t *count);

/// The weights of the role model (`Models/roles.tsv`).
const EmbeddedFile *embedded_role_weights(void);

/// The weights of the kinds of examples (`Models/kinds.tsv`).
const EmbeddedFile *embedded_kind_weights(void);

/// The weights of the links between sentences (`Models/relations.tsv`).
const EmbeddedFile *embedded_relation_weights(void);

/// The weights of what is put in a saying's place (`Models/alternatives.tsv`).
const EmbeddedFile *embedded_alternative_weights(void);

/// The weights of the attitudes to sayings (`Models/attitude.tsv`).
const EmbeddedFile *embedded_attitude_weights(void);

/// The weights of the stance model (`Models/stance.tsv`).
const EmbeddedFile *embedded_stance_weights(void);

/// The weights of all models, for look-up (`Models/weights.index`), at an address that is a multiple of 64.
const EmbeddedFile *embedded_weights(void);

/// The sayings with the words that they are found by (`Models/sayings.index`).
const EmbeddedFile *embedded_sayings(void);

/// Concepts with their words and opposites (`Concepts/thesaurus.tsv`).
const EmbeddedFile *embedded_thesaurus(void);

/// What those who uphold or reject a saying speak up for (`Concepts/tenets.tsv`).
const EmbeddedFile *embedded_tenets(void);

/// The words of the concepts, turned round for look-up (`Models/concepts.index`).
const EmbeddedFile *embedded_concepts(void);

/// The patterns of the cues over their word classes, compiled (`Models/cues.index`), at an address that is a multiple of 64.
const EmbeddedFile *embedded_cues(void);

/// The language model (`Models/dutch.model`), at an address that is a multiple of 64.
const EmbeddedFile *embedded_language_model(void);

/// The style of the page for reading (`Page/page.css`).
const EmbeddedFile *embedded_page_style(void);

/// The script of the page for reading (`Page/page.js`).
const EmbeddedFile *embedded_page_script(void);

/// Tells the processor that memory will be read soon: a hint, whatever the address is. What is looked up for many words one
/// after the other, each somewhere else in a large table, waits for memory once and not once a word.
__attribute__((swift_name("willRead(_:)"))) static inline void will_read(const void *address) {
  __builtin_prefetch(address);
}

#endif
