import type { Details } from '../../understanding.ts';
import { phraseTable } from '../text/phrases.ts';

/** Somebody other than the writer, by what they are to the writer. */
export type Relation = NonNullable<Details['whose']>;

/** The words for them. */
export const relations = phraseTable<Relation>([
  [
    'partner',
    `mannen/mann/kona/kone/kåna/kåne/fruen/frua/kjerring/ektefelle/ektefellen/ektemann/ektemannen/samboer/samboeren/sambuar/sambuaren/kjæreste/kjæresten/kjærasten/kjærast/kjæraste/forloveden/forlovede, min/mi/mitt mann/kone/kona/ektefelle/samboer/kjæreste, my? husband/husbands/wife/wifes/wives/spouse/spouses/partner/partners/fiance/fiances/fiancee/girlfriend/girlfriends/boyfriend/boyfriends/bf/gf/hubby`,
  ],
  [
    'child',
    `sønn/sønnen/sønnens/sønnene/stesønnen/stedatteren/stedattera/døtrene/yngstemann/minstemann/eldstemann/tenåringen/son/sonen/datter/datteren/dattera/datra/dotter/dottera/barn/barnet/barna/barnas/born/borna/ungen/unge/ungene/ungane/baby/babyen/jenta/gutten/guten/veslejenta/tvillingene, my? son/sons/daughter/daughters/child/childs/children/childrens/kid/kids/baby/babys/toddler/newborn/twins/boy/girl/stepson/stepdaughter/teenager`,
  ],
  [
    'parent',
    'mor/moren/mora/muttern/fattern/far/faren/mamma/pappa/foreldre/foreldrene/foreldra/svigermor/svigermora/svigermoren/svigerfar/svigerfaren/svigerforeldrene/bestemor/bestemora/bestefar/bestefaren/mormor/farmor/morfar/farfar, my? mother/mothers/father/fathers/mum/mom/dad/parents/mums/moms/dads/grandmother/grandfather/grandma/grandpa, my? mother/father in law',
  ],
  [
    'other',
    `venn/vennen/venninne/venninna/venninnen/veninna/ven/venen/kamerat/kameraten/kompis/kompisen/kjenning/romkamerat/romkameraten/svoger/svogeren/svigerinne/svigerinna/kusine/kusina/bror/broren/søster/søsteren/systera/syster/kollega/kollegaen/ansatt/tilsett/klient/klienten/nabo/naboen/onkel/tante/nevø/niese/fetter, my? friend/friends/brother/brothers/sister/sisters/colleague/employee/employees/client/clients/neighbour/neighbor/roommate/flatmate/acquaintance/uncle/aunt/nephew/niece/cousin`,
  ],
]);
