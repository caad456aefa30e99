import type { Details } from '../../understanding.ts';
import { phraseTable } from '../text/phrases.ts';

/** Somebody other than the writer, by what they are to the writer. */
export type Relation = NonNullable<Details['whose']>;

/** The words for them. */
export const relations = phraseTable<Relation>([
  [
    'partner',
    `mannen/mann/manns/mannens/konas/kones/kona/kone/kåna/kåne/fruen/frua/kjerring/ektefelle/ektefellen/ektemann/ektemannen/ekteman/ektekona/ektekone/ektefelles/samboers/samboerens/eksmannen/ekskona/sambo/samboern/sambuarn/samboar/samboaren/kjærsten/kjerste/kjersten/samboer/samboeren/sambuar/sambuaren/kjæreste/kjæresten/kjærasten/kjærast/kjæraste/forloveden/forlovede, min/mi/mitt mann/kone/kona/ektefelle/samboer/kjæreste, my? husband/husbands/wife/wifes/wives/spouse/spouses/partner/partners/fiance/fiances/fiancee/girlfriend/girlfriends/boyfriend/boyfriends/bf/gf/hubby/bride/groom/missus, ex husband/wife`,
  ],
  [
    'child',
    `sønn/sønnen/sønnens/sønns/sonens/datters/dotters/datterens/sønnene/stesønnen/stedatteren/stedattera/døtrene/yngstemann/minstemann/eldstemann/tenåringen/son/sonen/datter/datteren/dattera/datra/dotter/dottera/barn/barnet/barna/barnas/born/borna/ungen/unge/ungene/ungane/baby/babyen/jenta/gutten/guten/veslejenta/tvillingene/tvillingane/veslegutten/veslesøster/eldste/yngste/minsten/eldstedattera/eldstedatteren/yngstedattera/yngstedatteren/eldstesønnen/yngstesønnen/minsteguten/minstejenta/fosterbarn/fosterbarnet/fostersønnen/fosterdatteren/stebarn/stebarnet/barnebarn/barnebarnet/døtre/sønner/søner/sønene/toåringen/treåringen/fireåringen/femåringen/seksåringen/åtteåringen/tiåringen, my? son/sons/daughter/daughters/child/childs/children/childrens/kid/kids/baby/babys/toddler/newborn/twins/boy/girl/stepson/stepdaughter/teenager/infant/boys/girls/grandchild/grandson/granddaughter/toddlers/newborns, my? foster child/son/daughter`,
  ],
  [
    'parent',
    'mora/moren/mors/fars/stemor/stefar/besteforeldra/besteforeldre/besteforeldrene/mor/mora/muttern/fattern/far/faren/mamma/pappa/foreldre/foreldrene/foreldra/svigermor/svigermora/svigermoren/svigerfar/svigerfaren/svigerforeldrene/bestemor/bestemora/bestefar/bestefaren/mormor/farmor/morfar/farfar, my? mother/mothers/father/fathers/mum/mom/dad/parents/mums/moms/dads/grandmother/grandfather/grandma/grandpa/mam/mama/papa/granny/stepmother/stepfather/stepmom/stepdad, my? mother/father in law',
  ],
  [
    'other',
    `one/en/ein/ei/et/eit/some/noen/nokre of/av our/my/the/våre/mine/de/dei? employees/workers/staff/students/pupils/clients/residents/patients/tenants/colleagues/users/ansatte/tilsette/arbeidere/arbeidarar/medarbeidere/medarbeidarar/elever/elevar/elevene/elevane/studenter/studentar/studentene/studentane/klienter/klientar/klientene/klientane/brukere/brukarar/brukerne/brukarane/beboere/bebuarar/beboerne/bebuarane/pasienter/pasientar/pasientene/pasientane/kollegaer/kollegaene/kollegaane, en/ein/ei jeg/eg/æ/vi kjenner/kjenn/hjelper/hjelp/bor/bur med?, noen/nokon jeg/eg kjenner, someone/somebody i know/help, a? person/guy/girl/man/woman/lady i know/help, someone/somebody else, noen/nokon andre, en/ein annen/annan, bekjent/bekjente/kjenning, venn/vennen/venninne/venninna/venninnen/veninna/ven/venen/kamerat/kameraten/kompis/kompisen/kjenning/romkamerat/romkameraten/svoger/svogeren/leieboer/leieboeren/leigebuar/leigebuaren/medstudent/medstudenten/arbeidstaker/arbeidstakeren/arbeidstakar/arbeidskamerat/arbeidskameraten/brukeren/beboer/bebuar/nevøen/niesa/niesen/onkelen/tanta/tanten/fetteren/lillebror/storebror/lillesøster/storesøster/veslebror/veslesyster/søsknene/søsken/svigerinne/svigerinna/kusine/kusina/bror/broren/søster/søsteren/systera/syster/kollega/kollegaen/ansatt/tilsett/klient/klienten/nabo/naboen/onkel/tante/nevø/niese/fetter, my? friend/friends/roommates/flatmates/neighbours/neighbors/colleagues/employees/uncles/aunts/nephews/nieces/cousins/siblings/bestie/tenant/tenants/classmate/coworker/coworkers/mate/patient/student/pupil/sibling/siblings/brother/brothers/sister/sisters/colleague/employee/employees/client/clients/neighbour/neighbor/roommate/flatmate/acquaintance/uncle/aunt/nephew/niece/cousin`,
  ],
]);
