import Prose

/// Dutch abbreviations that are written with a full stop.
///
/// Chosen from the lists of pySBD (MIT, © 2017 Kevin S. Dias, 2019 Nipun Sadvilkar) and spaCy (MIT, © 2016–2023
/// ExplosionAI GmbH and others), without those that are words as well, and completed by hand. Letters parted by full
/// stops (*o.a.*, *d.w.z.*) are recognised by their shape and listed only where they may end a sentence.
enum DutchAbbreviations {
  static let table = WordTable(
    (titles, Conventions.Abbreviation.title.rawValue), (final, Conventions.Abbreviation.final.rawValue),
    (inside, Conventions.Abbreviation.inside.rawValue))

  /// Before names.
  private static let titles: StaticString = #"""
    dr drs mr ir ing prof ds dhr mevr mw mej mgr jhr jkvr bc msc bsc phd st ste mme mlle sr
    kard burg gebr min.pres lt maj sgt hrn v.d v.h wm th ph joh chr corn
    a.d aug gijsb
    mrs ms messrs hon rev capt h.k.h z.k.h z.m h.m z.e k.h
    """#

  /// Often last in their sentence.
  private static let final: StaticString = #"""
    etc enz e.d e.a e.v ev jl j.l a.s v.j l.l o.i.d i.d dgl m.v e.t.q etq enzv e.a.m
    b.v n.v v.o.f inc ltd corp co cie zn mij v.chr n.chr chr v.c n.c ned
    km cm mm kg mg ml kb mb gb mld mln mlj pct pnt p.m p.p p.st p.j p.w p.d pp a.m s.v.p svp a.u.b aub
    b.t.w c.s s.l o.l m.n jr sr red verg excl.btw incl.btw n.v.t nvt z.o.z i.o.m
    """#

  private static let inside: StaticString = #"""
    bijv bv.b vb bvb nl ca dwz oa o.a o.m d.w.z m.a.w z.g zg zgn resp cf vgl vlg evt ev.t incl excl
    max afb afd afl fig bijl blz pag hfst art nr nrs num tel fax ref reg jrg jg uitg
    aanv aant opm nb n.b cfr vnl i.p.v ivm i.v.m t.o.v tov tav t.a.v mbt m.b.t ipv o.b.v obv i.h.b ihb i.h.a
    m.i z.i h.i o.g v.w.b gem ong plm ongev ned.herv r.k
    div versch diss red.nr verm voorz secr penn vz hoofdst pt inl inz inst
    econ soc techn elektr wisk geol aardr lett taalk theol med fil
    alg bijz centr gew prov
    jan febr feb mrt apr aug sept sep okt nov dec di wo vr za
    vnw bnw znw lidw telw
    d.d z.s.m zsm b.g.g tgv t.g.v t.b.v tbv o.l.v olv m.u.v muv t.w.v twv n.a.v nav i.c i.e e.g vs
    amer
    st.-pieter ln
    """#
}
