/**
 * How news in English writes states and provinces behind a town: `name: short forms`, folded and without stops ("Dalton, Ga.", "SANTA FE, N.M.",
 * "Surrey, B.C."). American agencies shorten all but eight states so in every dateline, with the forms of the Associated Press; letters of the post
 * are used beside them. Left out are letters that are other names more often (OK, OR, IN, ME, HI).
 */
const STATES = `
  alabama: ala, al; alaska: ak; arizona: ariz, az; arkansas: ark, ar; california: calif, cal, ca; colorado: colo, co; connecticut: conn, ct; delaware: del, de;
  florida: fla, fl; georgia: ga; idaho: id; illinois: ill, il; indiana: ind; iowa: ia; kansas: kan, ks; kentucky: ky; louisiana: la; maryland: md;
  massachusetts: mass, ma; michigan: mich, mi; minnesota: minn, mn; mississippi: miss, ms; missouri: mo; montana: mont, mt; nebraska: neb, ne; nevada: nev, nv;
  new hampshire: nh; new jersey: nj; new mexico: nm; new york: ny; north carolina: nc; north dakota: nd; ohio: oh; oklahoma: okla; oregon: ore; pennsylvania: pa, penn;
  rhode island: ri; south carolina: sc; south dakota: sd; tennessee: tenn, tn; texas: tex, tx; utah: ut; vermont: vt; virginia: va; washington: wash, wa;
  west virginia: wva, wv; wisconsin: wis, wi; wyoming: wyo, wy; district of columbia: dc; puerto rico: pr;
  alberta: alta, ab; british columbia: bc; manitoba: man, mb; new brunswick: nb; newfoundland: nfld, nl; nova scotia: ns; ontario: ont; prince edward island: pei;
  quebec: que, qc; saskatchewan: sask, sk; yukon: yt;
  new south wales: nsw; northern territory: nt; queensland: qld; south australia: sa; tasmania: tas; victoria: vic; western australia: wa`;

const NAMES = new Map<string, readonly string[]>();
for (const entry of STATES.split(';')) {
  const [name = '', forms = ''] = entry.split(':').map((part) => part.trim());
  for (const form of forms.split(', ')) NAMES.set(form, [...(NAMES.get(form) ?? []), name]);
}

/** The states and provinces that a folded short form stands for ("wa": of Washington and Western Australia), most often none. */
export function statesShortenedTo(form: string): readonly string[] {
  return NAMES.get(form) ?? [];
}
