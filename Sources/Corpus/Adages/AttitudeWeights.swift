/// By feature of `AttitudeFeatures`: how much it speaks for endorses | rejects | qualifies | mentions.
///
/// Learned from the gold readings of `train`, `train-real` and the five essays (multinomial logistic regression, ridge),
/// with roles made as uncertain as our own are.
let attitudeWeights: StaticString = #"""
  a sentence of its own | 0.25 | 0.41 | -0.37 | -0.29
  after als | -0.22 | 0.43 | 0.01 | -0.22
  after dat | 0.17 | 0.46 | -0.29 | -0.35
  after en | 0.49 | -0.36 | 0.03 | -0.16
  after maar | -0.13 | -0.06 | 0.52 | -0.33
  after want | 0.02 | -0.15 | -0.11 | 0.24
  altered elsewhere | -0.00 | -0.68 | 0.33 | 0.35
  among many sayings | -0.84 | 0.37 | -0.34 | 0.80
  asked by itself | -0.38 | 0.49 | 0.09 | -0.20
  bias | -0.04 | 0.14 | -0.40 | 0.30
  block quotation | -0.21 | -0.41 | -0.13 | 0.75
  called a saying | 0.15 | -0.21 | 0.13 | -0.07
  contrast follows | -0.65 | 0.02 | 0.87 | -0.25
  denied elsewhere | -0.68 | 0.55 | -0.08 | 0.21
  endorsing word beside it | 0.48 | 0.14 | -0.22 | -0.40
  endorsing word in the next sentence | 0.19 | -0.16 | 0.48 | -0.51
  ends the piece | 0.99 | -0.42 | 0.67 | -1.23
  exclamation | -0.47 | 0.39 | 0.17 | -0.09
  first of several uses | -0.30 | -0.15 | -0.08 | 0.54
  first person | 0.29 | 0.28 | -0.66 | 0.09
  form:altered | -0.31 | 0.13 | 0.04 | 0.14
  form:literal | 0.36 | -0.42 | 0.02 | 0.04
  form:negated | -0.10 | 0.87 | -0.28 | -0.49
  form:translated | 0.01 | -0.44 | -0.17 | 0.61
  heading | 0.18 | 0.53 | -0.36 | -0.34
  in a longer quotation | -0.25 | 0.29 | -0.59 | 0.56
  last of several uses | -0.52 | 0.14 | 0.30 | 0.07
  limited inside | 0.13 | 0.09 | -0.22 | -0.00
  negation beside it | 0.19 | -0.27 | -0.09 | 0.17
  negation in the next sentence | 0.16 | -0.58 | 0.23 | 0.18
  next sentence opens with assent | 0.07 | 0.22 | 0.28 | -0.56
  next sentence opens with contrast | 0.27 | -0.16 | 0.51 | -0.63
  only use | 0.61 | 0.07 | -0.42 | -0.27
  opens the piece | 0.12 | -0.11 | 0.09 | -0.10
  past tense | 0.11 | -0.59 | -0.12 | 0.60
  proviso follows | -0.52 | -0.21 | 0.81 | -0.08
  question | -0.24 | 0.57 | -0.10 | -0.23
  question follows | -0.23 | -0.19 | -0.09 | 0.51
  quoted | -0.87 | 0.68 | -0.22 | 0.41
  rejecting word beside it | -0.61 | 0.87 | 0.07 | -0.33
  rejecting word in the next sentence | -0.04 | 0.10 | -0.01 | -0.04
  reported | -0.58 | 0.13 | 0.66 | -0.22
  reported of people | -0.33 | 0.43 | 0.04 | -0.13
  role:claim | 0.47 | 0.12 | 0.04 | -0.63
  role:counterPosition | -0.71 | 0.34 | 0.16 | 0.21
  role:example | -0.23 | 0.02 | -0.35 | 0.56
  role:none | 0.05 | -0.22 | -0.35 | 0.53
  role:premise | 0.00 | -0.14 | -0.09 | 0.23
  role:thesis | 0.38 | 0.03 | 0.20 | -0.61
  said by an elder | -0.04 | 0.50 | -0.11 | -0.35
  sentence opens with maar | -0.04 | 0.21 | 0.10 | -0.27
  title | 0.13 | -0.06 | 0.19 | -0.25
  used again | -0.15 | -0.06 | 0.33 | -0.11
  used often | -0.50 | 0.13 | -0.31 | 0.67
  """#
