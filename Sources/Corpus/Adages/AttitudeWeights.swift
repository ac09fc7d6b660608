/// By feature of `AttitudeFeatures`: how much it speaks for endorses | rejects | qualifies | mentions.
///
/// Learned from the gold readings of `train`, `train-real` and the five essays (multinomial logistic regression, ridge),
/// with roles made as uncertain as our own are.
let attitudeWeights: StaticString = #"""
  a sentence of its own | 0.29 | 0.24 | -0.32 | -0.21
  after als | -0.22 | 0.31 | -0.04 | -0.05
  after dat | -0.01 | 0.47 | -0.27 | -0.20
  after en | 0.32 | -0.27 | 0.01 | -0.07
  after maar | -0.10 | -0.06 | 0.35 | -0.19
  after want | 0.01 | -0.15 | -0.09 | 0.23
  altered by itself | -0.32 | 0.36 | -0.01 | -0.03
  altered elsewhere | -0.15 | -0.42 | 0.18 | 0.40
  among foreign sayings | -0.16 | -0.59 | -0.44 | 1.19
  asked by itself | -0.30 | 0.47 | 0.07 | -0.23
  bias | -0.08 | 0.23 | -0.33 | 0.17
  block quotation | -0.19 | -0.32 | -0.14 | 0.64
  called a saying | 0.15 | -0.22 | 0.16 | -0.09
  contrast follows | -0.43 | 0.02 | 0.74 | -0.33
  denied by itself | -0.18 | 0.35 | 0.11 | -0.27
  denied elsewhere | -0.55 | 0.47 | -0.07 | 0.15
  endorsing word beside it | 0.45 | 0.10 | -0.21 | -0.34
  endorsing word in the next sentence | 0.16 | -0.06 | 0.41 | -0.51
  ends the piece | 0.85 | -0.46 | 0.63 | -1.01
  exclamation | -0.39 | 0.29 | 0.15 | -0.05
  first of several uses | -0.23 | -0.11 | -0.01 | 0.34
  first person | 0.27 | 0.18 | -0.54 | 0.09
  form:altered | -0.25 | 0.15 | -0.02 | 0.12
  form:literal | 0.28 | -0.31 | -0.06 | 0.09
  form:negated | -0.10 | 0.64 | -0.22 | -0.33
  form:translated | -0.02 | -0.24 | -0.03 | 0.29
  heading | 0.07 | 0.53 | -0.32 | -0.28
  in a longer quotation | -0.21 | 0.21 | -0.45 | 0.45
  last of several uses | -0.38 | 0.14 | 0.32 | -0.08
  limited inside | 0.13 | 0.06 | -0.16 | -0.03
  negation beside it | 0.15 | -0.20 | -0.06 | 0.11
  negation in the next sentence | 0.14 | -0.45 | 0.24 | 0.08
  next sentence opens with assent | -0.01 | 0.14 | 0.21 | -0.34
  next sentence opens with contrast | 0.18 | -0.05 | 0.42 | -0.56
  only use | 0.55 | 0.02 | -0.42 | -0.16
  opens the piece | 0.14 | -0.14 | 0.10 | -0.10
  past tense | 0.03 | -0.49 | -0.14 | 0.60
  proviso follows | -0.38 | -0.18 | 0.66 | -0.10
  question | -0.21 | 0.40 | -0.15 | -0.04
  question follows | -0.13 | -0.22 | -0.09 | 0.44
  quoted | -0.79 | 0.60 | -0.18 | 0.37
  rejecting word beside it | -0.44 | 0.73 | 0.02 | -0.32
  rejecting word in the next sentence | -0.09 | 0.08 | -0.04 | 0.05
  reported | -0.53 | 0.08 | 0.53 | -0.07
  reported of people | -0.29 | 0.34 | -0.01 | -0.05
  role:claim | 0.42 | -0.00 | 0.01 | -0.43
  role:counterPosition | -0.45 | 0.15 | 0.16 | 0.14
  role:example | -0.14 | -0.03 | -0.21 | 0.38
  role:none | -0.10 | -0.06 | -0.39 | 0.55
  role:premise | 0.08 | -0.18 | -0.16 | 0.27
  role:thesis | 0.41 | 0.02 | 0.02 | -0.45
  said by an elder | -0.09 | 0.39 | -0.09 | -0.20
  sentence opens with maar | -0.04 | 0.12 | 0.07 | -0.16
  stance:against:other | -0.03 | 0.41 | 0.20 | -0.58
  stance:against:target | -0.66 | 0.40 | -0.41 | 0.67
  stance:favor:other | 0.29 | 0.12 | -0.01 | -0.40
  stance:favor:target | 0.72 | -0.58 | -0.26 | 0.12
  stance:none:other | -0.14 | -0.08 | 0.21 | 0.01
  stance:none:target | -0.14 | -0.17 | -0.17 | 0.48
  stance:qualified:other | 0.11 | 0.19 | 0.13 | -0.44
  stance:qualified:target | -0.19 | -0.42 | 0.31 | 0.30
  title | 0.11 | -0.08 | 0.17 | -0.19
  used again | -0.14 | -0.04 | 0.35 | -0.17
  used often | -0.49 | 0.25 | -0.26 | 0.49
  """#
