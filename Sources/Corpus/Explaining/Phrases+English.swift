import Dutch

extension Phrases {
  /// The names in English.
  public static let english = Phrases(
    table: englishTable, sayings: englishSayingPhrases,
    cues: PhraseTable(Cue.all.map { ($0.name, $0.meaning) }))
}

/// Rows of a name and what it means.
private let englishTable: StaticString = #"""
  before: | the sentence before: %
  after: | the next sentence: %
  opens: | the first sentence of the passage: %
  passage | a passage like this, before anything else is seen
  told:past | much of it is in the past tense
  told:allPast | all of it is in the past tense
  told:noPast | none of it is in the past tense
  told:noVerb | it has no finite verb
  told:first | it often says I, me or my
  told:withFirst | it says I, me or my
  told:firstPlural | it says we, us or our
  told:second | it often addresses somebody
  told:withSecond | it addresses somebody
  told:third | it is often about him, her or them
  told:names | it has names
  told:withName | it has a name
  told:numerals | it has numbers
  told:questions | it asks something
  told:quotations | it has words in quotation marks
  told:longQuotations | it quotes much
  told:length | the passage has many sentences
  told:oneSentence | the passage is one sentence
  told:words | the passage has many words
  told:verbFirst | the passage opens with a finite verb
  words:unless | it has words that set a condition
  words:moreover | it has words that add something
  words:forExample | it has words that announce an example
  words:profession | it has names of professions
  words:kin | it has names of relatives
  words:say | it has verbs of saying
  words:served | it has names for those who are served
  words:acquaintance | it has names for those one knows
  words:firm | it has names for firms
  words:year | it has years
  words:narrate | it has verbs of telling
  words:narrativeTime | it has words for the time of a story
  firstTag:adjective | the first word of the passage is an adjective
  firstTag:adposition | the first word of the passage is a preposition
  firstTag:adverb | the first word of the passage is an adverb
  firstTag:auxiliary | the first word of the passage is an auxiliary verb
  firstTag:coordinator | the first word of the passage is a coordinating conjunction
  firstTag:determiner | the first word of the passage is an article
  firstTag:interjection | the first word of the passage is an interjection
  firstTag:noun | the first word of the passage is a noun
  firstTag:pronoun | the first word of the passage is a pronoun
  firstTag:properNoun | the first word of the passage is a name
  firstTag:punctuation | the first word of the passage is a punctuation mark
  firstTag:subordinator | the first word of the passage is a subordinating conjunction
  firstTag:symbol | the first word of the passage is a symbol
  firstTag:verb | the first word of the passage is a verb
  firstTag:other | the first word of the passage is another word
  firstTag:numeral | the first word of the passage is a number
  secondTag:adjective | the second word of the passage is an adjective
  secondTag:adposition | the second word of the passage is a preposition
  secondTag:adverb | the second word of the passage is an adverb
  secondTag:auxiliary | the second word of the passage is an auxiliary verb
  secondTag:coordinator | the second word of the passage is a coordinating conjunction
  secondTag:determiner | the second word of the passage is an article
  secondTag:interjection | the second word of the passage is an interjection
  secondTag:noun | the second word of the passage is a noun
  secondTag:pronoun | the second word of the passage is a pronoun
  secondTag:properNoun | the second word of the passage is a name
  secondTag:punctuation | the second word of the passage is a punctuation mark
  secondTag:subordinator | the second word of the passage is a subordinating conjunction
  secondTag:symbol | the second word of the passage is a symbol
  secondTag:verb | the second word of the passage is a verb
  secondTag:other | the second word of the passage is another word
  secondTag:numeral | the second word of the passage is a number
  always | a sentence of its kind, before anything else is seen
  block=title | it is the title
  block=heading | it is a heading
  block=point | it is a point of a list
  block=quotation | it stands in a block quotation
  block=paragraph | it stands in a paragraph
  place=opensBlock | it opens its paragraph
  place=endsBlock | it ends its paragraph
  place=aloneInBlock | it is a paragraph by itself
  place=opensEssay | it opens the essay
  place=endsEssay | it ends the essay
  place=firstBlock | it stands in the first paragraph
  place=lastBlock | it stands in the last paragraph
  place=lastBlockButOne | it stands in the last paragraph but one
  fifth=0 | it stands in the first fifth of the essay
  fifth=1 | it stands in the second fifth of the essay
  fifth=2 | it stands in the middle of the essay
  fifth=3 | it stands in the fourth fifth of the essay
  fifth=4 | it stands in the last fifth of the essay
  length=0 | it has at most 3 words
  length=1 | it has 4 to 6 words
  length=2 | it has 7 to 10 words
  length=3 | it has 11 to 15 words
  length=4 | it has 16 to 22 words
  length=5 | it has 23 to 30 words
  length=6 | it has 31 to 45 words
  length=7 | it has more than 45 words
  mood=statement | it is a statement
  mood=question | it is a question
  mood=imperative | it is an order or advice
  mood=exclamation | it is an exclamation
  mood=fragment | it is no whole sentence
  person=first_singular | it says I, me or my
  person=first_plural | it says we, us or our
  person=second | it speaks to somebody
  person=third_singular | it speaks of him, her or it
  person=third_plural | it speaks of them
  verb=imperative | it has a verb in the imperative
  tense=past | it is in the past tense
  tense=present | it is in the present tense
  tense=mixed | it is in the present and the past tense
  tense=none | it has no finite verb
  negation | it denies something
  emphasis | it has a stressed word
  properNoun | it has a name
  numeral | it has a number
  quotation=whole | it is a quotation
  quotation=part | much of it is a quotation
  quotation=word | it has a word or two in quotation marks
  quotation=opens | it opens with a quotation
  likeTitle=1 | it has a quarter of the title's words
  likeTitle=2 | it has half of the title's words
  likeTitle=3 | it has most of the title's words
  likeTitle=4 | it has all of the title's words
  cue= | %
  quotedCue= | in a quotation: %
  openingCue= | at its start: %
  cues=0 | no signs of a role in it
  cues=1 | one sign of a role in it
  cues=2 | two signs of a role in it
  cues=3 | three signs of a role in it
  cues=4 | four signs of a role in it
  cues=5 | five signs of a role in it
  cues=6 | six or more signs of a role in it
  polarity=good | a word of praise
  polarity=goodWords | words of praise
  polarity=bad | a word of blame
  polarity=badWords | words of blame
  lemma= | the word “%”
  first= | it begins with “%”
  firstTwo= | it begins with “%”
  early= | “%” among its first words
  mark= | the mark %
  saying=literal | it has a saying
  saying=negated | it has a saying that is denied
  saying=altered | it has a saying that is changed
  saying=translated | it has a saying in another language
  saying=short | it is hardly more than a saying
  saying=long | it has a saying among other words
  saying=mode:negated | a saying is denied
  saying=mode:twisted | a saying goes on in words of the author
  saying=mode:reported | others say a saying
  saying=mode:own words | the author says a saying, or somebody the author looks up to
  saying=mode:asked | a saying is turned into a question
  saying=mode:supposed | a saying is supposed (if, as if)
  saying=mode:quoted | a saying stands in quotation marks
  saying=mode:asserted | a saying is said as true
  saying=voice:me | the author says a saying
  saying=voice:me once | the author once said a saying
  saying=voice:elder | parents or teachers say a saying
  saying=voice:people | people say a saying
  saying=voice:you | the reader says a saying
  saying=voice:third | somebody else says a saying
  saying=voice:shown | a saying is to be read somewhere
  saying=voice:announced | a saying is announced
  saying=voice:denied before | a saying is contradicted beforehand
  saying=quoted | a saying stands in quotation marks
  saying=twisted | a saying goes on in words of the author
  saying=asked | a question mark follows a saying
  saying=said outright | a saying stands by itself
  saying=contrast right behind | a saying is followed by but
  saying=of it: no | a saying is judged wrong
  saying=of it: yes | a saying is judged right
  saying=next: no | a saying is answered with no
  saying=next: yes | a saying is answered with yes
  saying=next: but | a saying is answered with but
  passage=one | the passage is one sentence
  passage=short | the passage is two or three sentences
  passage=long | the passage is longer than three sentences
  follows: | %
  start=none | it is the first sentence
  inside=none | it follows a sentence without a role
  inside=thesis | it follows a thesis
  inside=claim | it follows a claim
  inside=premise | it follows a premise
  inside=example:told | it goes on after an example that is told
  inside=example:sketched | it goes on after an example that is sketched
  inside=counterPosition | it goes on after a counter-position
  block=none | a new paragraph after a sentence without a role
  block=thesis | a new paragraph after a thesis
  block=claim | a new paragraph after a claim
  block=premise | a new paragraph after a premise
  block=example:told | a new paragraph after an example that is told
  block=example:sketched | a new paragraph after an example that is sketched
  block=counterPosition | a new paragraph after a counter-position
  section=none | a heading, or below one, after a sentence without a role
  section=thesis | a heading, or below one, after a thesis
  section=claim | a heading, or below one, after a claim
  section=premise | a heading, or below one, after a premise
  section=example:told | a heading, or below one, after an example that is told
  section=example:sketched | a heading, or below one, after an example that is sketched
  section=counterPosition | a heading, or below one, after a counter-position
  thesis: | likely a thesis: %
  own: | in the author's own voice: %
  counter: | in a view of others: %
  other: | beside the argument: %
  title: | in the title: %
  lead: | in the opening: %
  end: | in the ending: %
  use: | a use of the saying that %
  last use: | the last use of the saying, which %
  kin: | a use of a kindred saying that %
  foe: | a use of a saying that goes against it, which %
  opposite: | a use of an opposite saying that %
  endorses | endorses it
  rejects | rejects it
  qualifies | qualifies it
  mentions | only mentions it
  its words | speaks of what the saying is about
  its words denied | denies something of what the saying is about
  its concepts | speaks up for what goes with the saying
  concepts against it | speaks up for what goes against the saying
  never named | the saying itself is never named
  use is literal | the saying is used as it stands
  use is negated | the saying is denied
  use is altered | the saying is changed
  use is translated | the saying is given in another language
  opposite is literal | an opposite saying is used as it stands
  opposite is negated | an opposite saying is denied
  opposite is altered | an opposite saying is changed
  opposite is translated | an opposite saying is given in another language
  """#
