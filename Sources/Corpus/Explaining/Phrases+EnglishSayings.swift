/// Rows of what is seen around a saying.
let englishSayingPhrases: StaticString = #"""
  target | it is the saying that the essay is read for
  kin | it is about the same trade as the saying that the essay is read for
  other | it is another saying than the one that the essay is read for
  role:none | its sentence seems to have no role
  role:thesis | its sentence seems a thesis
  role:claim | its sentence seems a claim
  role:premise | its sentence seems a premise
  role:example | its sentence seems part of an example
  role:counterPosition | its sentence seems a counter-position
  stance:favor | the author seems in favor
  stance:against | the author seems against
  stance:qualified | the author seems to qualify
  stance:none | the author seems to take no stance
  form:literal | it is said as it is usually said
  form:negated | it is denied
  form:altered | it is changed
  form:translated | it is in another language
  ahead: | before it: %
  behind: | behind it: %
  next: | the next sentence: %
  answer: | the short next sentence: %
  later: | the sentence behind a short answer: %
  announced: | the sentence that announces it: %
  echoed right behind | its words come back right behind it
  echoed next | its words come back in the next sentence
  not to be said | one is told not to say it
  listed as denied | it is in a list of what is denied
  after | it follows “%”
  after a denial | it follows what tells that it is not so
  after dat, denied | it follows a denied “dat”
  a sentence of its own | it is a sentence of its own
  title | it is in the title
  heading | it is in a heading
  block quotation | it is in a block quotation
  opens the piece | it opens the piece
  ends the piece | it ends the piece
  opens with contrast | its sentence opens with a contrast
  opens with concession | its sentence opens with a concession
  opens with conclusion | its sentence opens with a conclusion
  first person | the author speaks of himself beside it
  past tense | a past tense stands beside it
  past tense follows | a past tense follows
  negation beside it | a denial stands beside it
  proviso follows | a proviso follows
  kept at a distance | words before it keep it at a distance
  limited | words inside it limit it
  plain truth | it is called plain truth
  exclamation | it is exclaimed
  question follows | a question follows
  no longer so | it is said to be so no longer
  called a saying | it is called a saying
  in a longer quotation | it is in a longer quotation
  in a question | it is in a question
  spoken of | something is said of it
  bias | a saying, before anything else is seen
  passage | a passage that is no essay
  only use | it is used once
  used again | it is used again
  used often | it is used often
  denied elsewhere | it is denied elsewhere
  altered elsewhere | it is changed elsewhere
  first of several uses | it is the first of several uses
  last of several uses | it is the last of several uses
  among foreign sayings | it is among sayings in other languages
  among many sayings | it is among many sayings
  rejecting word beside it | a rejecting word stands beside it
  endorsing word beside it | an endorsing word stands beside it
  rejecting word in the next sentence | a rejecting word stands in the next sentence
  endorsing word in the next sentence | an endorsing word stands in the next sentence
  good word beside it | a word of praise stands beside it
  bad word beside it | a word of blame stands beside it
  good word in the next sentence | a word of praise stands in the next sentence
  bad word in the next sentence | a word of blame stands in the next sentence
  of it: yes | it is judged right
  of it: no | it is judged wrong
  of it: partly | it is judged right in part
  of it: denied | something of it is denied
  of it: plain | something is said of it without a verdict
  of it: but | what is said of it has a but
  next | the next sentence %
  short next | the short next sentence %
  verdict yes | says yes
  verdict no | says no
  verdict but | says but
  names it | calls it a saying and %
  points | points back at it and %
  I | is about the author and %
  of yes | agrees
  of no | disagrees
  of partly | agrees in part
  of denied | denies something
  of plain | gives no verdict
  """#
