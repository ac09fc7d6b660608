import Prose

/// Tells Dutch from the languages that Dutch pages quote or neighbour.
public enum DutchLanguage {
  /// The code of the language that most of a document is in: `nl`, another code, or `und`; a short text is taken for
  /// Dutch.
  public static func code(_ document: Document) -> String { guess.code(document) }

  /// The commonest function words of each language (own choice).
  private static let guess = LanguageGuess([
    (
      "nl",
      #"""
      de het een en van ik je dat is in te niet die op er maar met zijn voor als dan ze hij we wel aan om bij ook nog naar
      uit wat deze dit door over heb hebben heeft mijn zo kan of was er tot worden wordt hun haar u al moet geen wie
      waar daar hier meer zou ons onze jij jou jouw jullie hem hen toch zich werd kunnen gaat gaan veel
      """#
    ),
    (
      "en",
      #"""
      the of and to in a is that it for was on are as with his they at be this have from or had by not but what all were
      we when your can said there an which do their if will how out you he she my his her its our i would about who more
      has been than them no so up just like into
      """#
    ),
    (
      "de",
      #"""
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
      sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
      man sein wurde ich wir ihr kann
      """#
    ),
    (
      "fr",
      #"""
      le la les de des un une et est en que qui dans pour pas au sur ce il elle je nous vous ne se plus par avec tout son
      sa ses mais ont était être cette comme ou si leur y aux du sont on même d l qu n c
      """#
    ),
    (
      "af",
      #"""
      die en van in is wat nie het te vir aan dit ek hulle sy was op jy met om dat as hy sal daar word deur ook by kan my
      ons jou baie maar 'n hierdie sê gaan so na oor uit moet een
      """#
    ),
    (
      "es",
      #"""
      el la los las de que y en un una por con no se su para es al lo como más pero sus le ya o este sí porque esta entre
      cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
      """#
    ),
    (
      "it",
      #"""
      il lo la gli le di che e un una per con non si su sono come più ma suo da del della dei nel alla è anche questo
      quando molto senza ha perché io lui lei noi
      """#
    ),
    (
      "fy",
      #"""
      de it in en fan is net dat yn op te foar mei ik hy sy wy jo dy as oan ek mar by nei út wurde hat hawwe wie wurdt har
      syn ús dizze dit om noch sa der troch oer
      """#
    ),
  ])
}
