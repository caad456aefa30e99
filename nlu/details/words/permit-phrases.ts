import type { Basis, Permit } from '../../../domain/situation.ts';
import { phraseTable } from '../text/phrases.ts';

/** Kinds of permit that have a name of their own. */
export const permitPhrases = phraseTable<Permit>([
  [
    'permanent',
    `permanent~ opphold/opphald/oppholdstillatelse/opphaldsløyve/oppholdskort/opphaldskort/tillatelse/tillatelsen/løyve/løyvet/kort/kortet/residence/residency/resident/permit/card?,
     permanente, permanet, permanat, permament, permanant, permenant, bosettingstillatelse*, bosettings, busetjingsløyve*, busettingsløyve*, settlement permit, settled, indefinite leave, PR holder, pr card, pr status, have/has/har/got pr,  utl 62 1?, utf 11 1 2?, uf 43 1?, tillatelsen er
     for alltid, permit is for ever/forever, ubestemt tid`,
  ],
  [
    'permanent-right',
    `varig oppholdsrett/opphaldsrett/oppholdskort/opphaldskort/oppholdsbevis/opphaldsbevis/rett, permanent right of residence, permanent right to reside, permanent residence right, permanent oppholdsrett/opphaldsrett,
     varig opphold/opphald, permanent right, ti års kort, tiårskort, ten year card, 10 year card`,
  ],
  [
    'eea-family-card',
    `oppholdskort/opphaldskort/oppholdskortet/opphaldskortet/kort/kortet for familiemedlem*/familiemedlemmer til? .. eøs/eu, oppholdskort/opphaldskort/kort for familiemedlem*, residence card for family member/members of .. eu/eea/eøs, residence card for family member/members, family member/members? of an? eu/eea/eøs citizen/national/borger?, familiemedlem til en?/ein? eøs/eu borger/borgar?, familiemedlem eøs/eu, eea family card, eøs familiekort, eea/eu family member/members card?, står familiemedlem,
     says familiemedlem, femårskort*, five year card, 5 year card`,
  ],
  [
    'collective-protection',
    `kollektiv/kollektive/kollektivt beskyttelse/beskyttelsen/vern/vernet, kolektiv beskyttelse, collective/collektive protection, protection collective, beskyttelse kollektiv/kollektivt, vern kollektivt, temporary protection, mellombels/midlertidig kollektiv/kollektivt beskyttelse/vern,
     midlertidig beskyttelse, beskyttelse som ukrainer/ukrainere, ukrainian protection, ukrainere/ukrainarar/ukrainians fornye/have, vernet går, massefluktstillatelse, s vern`,
  ],
  [
    'separation-agreement',
    'separasjonsavtale*, utmeldingsavtale*, utmeldelsesavtale*, uttredelsesavtale*, uttredingsavtale*, article/artikkel 50, separation agreement, withdrawal agreement, brexit permit/card/residence/tillatelse/løyve/kort, utf 19a, brexit reglene/rules/regulations, brexitkort*, brexittillatelse*, oppholdskort/opphaldskort/kort/card/permit/tillatelse/oppholdstillatelse/løyve/opphaldsløyve/opphold/opphald/residence etter/under/after/via/from brexit',
  ],
  [
    'asylum-seeker',
    `asylsøker*, asylsøkjar*, asylum seeker*, asylseeker*, søkt/søkte om? asyl, applied for asylum, seeking asylum, waiting for asylum, søker/søkjer om? asyl, white asylum card`,
  ],
  [
    'visitor',
    `turist*, tourist*, visit visa/visum, visa/visum for 90, besøk/vitjing .. med visum, with/med a/an/et/eit? visa/visum, besøksvisum*, visitor*, visitor visa, schengen visa/visum, visumfri*, visa free, jeg/eg er på besøk/vitjing, on a visit, just visiting, har visum, on a visa, 90 days/dager/dagar, holiday here, på ferie her, her på ferie`,
  ],
  [
    'embassy-staff',
    'diplomat*, embassy staff/employee/worker, work/works/working/employed at/for/in/by the/an .. embassy, jobber/jobbar/arbeider/arbeidar/ansatt/tilsett på/ved/i/hos den? .. ambassaden, work* at/for the/an embassy, jobber/jobbar/arbeider/arbeidar på/ved/i ambassaden, ambassadeansatt*, ambassadetilsett*, foreign missions',
  ],
  [
    'none',
    `no valid? permit, no valid? residence permit, have/has/had no permit/residence, not got .. permit, haven't got .. permit, dont have .. permit/residence, do not have .. permit/residence, without a? permit/residence, har ikke/ikkje noen/noko/ei/noe/en/eit/et? oppholdstillatelse/tillatelse/opphaldsløyve/løyve/opphold/opphald, ingen/inga/uten/utan tillatelse/oppholdstillatelse/opphaldsløyve/løyve,
     uten/utan opphold/opphald, never had a permit, havent .. permit, undocumented, papirløs*`,
  ],
  [
    'not-sure',
    `vet/veit/aner/husker/hugsar/minnes/minnest ikke/ikkje/itj helt/heilt/engang/eingong/lenger/lengre/sikkert/egentlig? hva/kva/ka/hvilken/hvilket slags/for/slag/type/sort? slags/slag/ein/en? .. tillatelse/oppholdstillatelse/løyve/opphaldsløyve/opphold/opphald, dont/not even/really/actually? know/remember/sure what/which .. permit/residence,
     vet/veit/aner/husker/hugsar ikke/ikkje/itj om/hvorvidt .. permanent/midlertidig/mellombels opphold/tillatelse/løyve/opphald? eller, usikker på om .. permanent/midlertidig/mellombels opphold/tillatelse/løyve/opphald? eller, unsure/sure if/whether .. permanent/temporary residence/permit? or, dont/not know/remember if/whether .. permanent/temporary residence/permit? or, vet/veit ikke/ikkje hva/kva/hvilken/kva for? slags/for/slag? .. tillatelse/løyve/opphold/type/permit, dont/not know/sure which/what .. permit/card/residence, not sure which/what .. permit/residence, usikker på .. tillatelse/løyve/opphold, vet/veit ikke/ikkje/itj ka/kå slags/for .. tillatelse/løyve/opphold/opphald, aner/husker/hugsar ikke/ikkje hva/kva/ka/hvilken .. tillatelse/løyve/opphold/opphald, hva/kva/ka/hvilken/hvilket slags/for/slag/type? .. tillatelse/løyve/opphold/opphald jeg/eg/æ/det har/er/e? vet/veit/husker/hugsar/aner jeg/eg/æ ikke/ikkje/itj,
     no idea/clue what/which .. permit/residence, cant/cannot/dont remember what/which .. permit/residence, what/which .. permit i have i? dont/do not? know`,
  ],
  [
    'temporary',
    'midlertidig~, midlertidige, midlertid, midl, mellombels, mellombelse, mellombel, temp permit/residence/card/visa/opphold/opphald, temporary~, temporery, tempory, temporarly, begrenset tillatelse, avgrensa løyve, limited permit, one year permit, ett/eitt års tillatelse/løyve',
  ],
]);

/** Waiting for the first answer; not a renewal. */
export const waitingPhrases = phraseTable<'waits'>([
  [
    'waits',
    `venter/ventar fortsatt/framleis/fremdeles/enno/ennå/enda/no/nå? på .. svar/vedtak/avgjørelse/svaret/vedtaket, vente/vent/venta/ventet/ventar/venter .. på svar/svaret/vedtak/vedtaket, wait/waiting for .. answer/decision/reply/response/result, ikke/ikkje fått/fatt noe/noko? svar/vedtak, har søkt men, søknaden .. til behandling/handsaming, søknaden .. under
     behandling, not .. decided, no answer/decision .. yet, not/havent/never got/received/gotten an? answer/decision, application .. pending/processed/processing/process, pending application, applied but, i have applied and wait*, søknad inne, have an application in, applied for my/a/the? first, søkt om .. første/fyrste, nobody/no one has/have decided/answered/replied, ingen/inga har svart/svara/avgjort/bestemt, no decision, ikke/ikkje fått/fatt .. svar/vedtak/avgjørelse/avgjerd, søknaden .. ikke/ikkje .. avgjort/behandlet/handsama/ferdigbehandlet,
     hasnt/havent/not been decided/answered, not/havent/hasnt heard back/anything, ikke/ikkje hørt/høyrt noe/noko, saken/saka .. til/under behandling/handsaming, still being processed, decision .. not .. made/come`,
  ],
]);

/** What a temporary permit was given for. */
export const basisPhrases = phraseTable<Basis>([
  [
    'work',
    `arbeidstillatelse*, arbeidstilatelse, arbeid/arbeids/jobb/jobbe/job tillatelse/tillatelsen/tilatelse/løyve/løyvet/oppholdstillatelse/opphaldsløyve, arbeidsløyve*, arbeidsopphold*, arbeidsopphald*, arbeidsvisum*, work permit*, work/working residence/visa/permit*, permit for work/arbeid, oppholdstillatelse/opphaldsløyve for arbeid, arbeid/arbeids/jobb visum, jobbvisum, job visa, arbeidsinnvandrer*, arbeidsinnvandrar*, labour/labor immigrant/migrant, wrk permit, permit .. researcher, permit to work, faglært*, fagarbeider*, skilled
     worker*, tillatelse/tillatelsen/løyve/løyvet som faglært/arbeider/forsker/forskar/sesongarbeider, tillatelse/tillatelsen/løyve/løyvet for arbeid, tillatelse/tillatelsen/løyve/løyvet på grunn av jobb*/arbeid, tillatelsen/løyvet til å jobbe/arbeide, sesongtillatelse*, sesongløyve*, sesongarbeid*, seasonal worker/work/permit*, forskertillatelse*, forskarløyve*, permit .. researcher, jobbsøkertillatelse*, jobbsøkjarløyve*, job
     seeker permit*, permit for my job, employment permit, blue card, permit as a worker/researcher/cook/nurse, jobbtillatelse*, came here to work, kom hit for å jobbe/arbeide, midlertidig*/mellombels*/temporary/permit*/residence/opphold/opphald/oppholdet/opphaldet/tillatelse*/løyve*/visa/visum for/pga/grunnet/through/via/gjennom/som min/mitt/my/the/a/en/ein? arbeid/arbeidet/jobb/jobben/arbeidstaker/arbeidstakar/arbeider/arbeidar/work/working/job/employment/worker/employee, på grunn av arbeid/jobb/jobben, because of work/job, based on work, jobbtillatelse*, jobbløyve*, permits because of our jobs`,
  ],
  [
    'study',
    `student, studenter, studenten, studietillatelse*, studie/studier/study tillatelse/tillatelsen/løyve/løyvet/oppholdstillatelse/opphaldsløyve, studieløyve*, studentløyve*, studenttillatelse*, studieopphold*, studieopphald*, studentopphold*, studentopphald*, studiekort*, study permit*, study/student
     visa/permit*/residence/card, students permit, permit to study, permit for stud*, card study/studies, kort/kortet/oppholdskortet/opphaldskortet mitt? studier/studium, came for studies, my studies, study/studies at, studerer/studerar ved/på, came here to study, kom hit for å studere, tillatelse/tillatelsen/løyve/løyvet for/til å? studere/studier/studia/studium, exchange/master/bachelor/doctoral/phd student, utvekslingsstudent*, masterstudent*, midlertidig*/mellombels*/temporary/permit*/residence/opphold/opphald/oppholdet/opphaldet/tillatelse*/løyve*/visa/visum for/pga/grunnet/through/via/gjennom/som min/mitt/my/the/a/en/ein? stud*/skole/skule/university/universitet/masterstudie*, på grunn av studier/studium/studia/studiene/studiane, because of my? studies/study, based on studies, studievisum*, studentvisum*, residence card study, phd, stipendiat*`,
  ],
  [
    'family',
    `familiegjenforening*, familiegjenforent*, familiegjenforeint*, familiesameining*, familiesameint*, familiesammenføring*, familieinnvandring*, familietillatelse*, familieløyve*, familie/family tillatelse/tillatelsen/løyve/løyvet/visum/visa/oppholdstillatelse/opphaldsløyve/gjenforening/innvandring, family permit*, family reunion*, family reunification*, family immigration*,
     family residence/visa, familievisum, ektefelletillatelse*, gjenforent/gjenforeint/sameint/reunited med/with .. mann/mannen/kone/kona/husband/wife/familien/familie/family, marriage permit, spouse permit/visa, permit as a? spouse/wife/husband/parent, forlovedetillatelse*, fiance/fiancé/fiancée permit/visa, tillatelse*/løyve* .. som ektefelle/forlova/forlovet/forelder/kone, permit/residence through/via marriage, opphold/opphald/kort gjennom/via/grunnet ekteskap/giftermål/kona/mannen/kone/mann/ektefelle/ektefellen/familie/familien, permit .. through my .. girlfriend/boyfriend/husband/wife/partner, tillatelse*/løyve* .. gjennom .. kjæresten/kjærasten/mannen/kona, utl 42 1/2, utl 43 2, utf 9 7, familieoppholdstillatelse*, opphold/opphald for familie, permit as parent, midlertidig*/mellombels*/temporary/permit*/residence/visa/visum/tillatelse*/løyve* for familie/family/ekteskap/marriage, midlertidig*/mellombels*/temporary/permit*/residence/visa/visum/tillatelse*/løyve* pga/grunnet/through/via/gjennom my/min/mitt/the/a/en/ein? familie/familien/family/ekteskap/giftermål/marriage/wife/husband/spouse/partner/mannen/kona/kone/ektefelle/ektefellen/samboer/sambuar/barn/barnet, on grounds of family, based on family/marriage, på grunn av familie/familien/ekteskap/giftermål, because of marriage/family`,
  ],
  [
    'protection',
    `flyktning*, flykting*, kvoteflyktning*, refugee*, asyl innvilget/innvilga, innvilget/innvilga asyl/beskyttelse/vern, fikk/fekk/fått asyl/beskyttelse/vern, got/granted/received/have asylum/protection, asylum granted/approved, asyl i, har asyl/beskyttelse/vern, protection permit*, permit .. protection, beskyttelse/vern uten/utan/går/må,
     oppholdet/tillatelse*/løyve* .. beskyttelse/vern, konvensjonsflyktning*, overføringsflyktning*, utl 28 1 a?/b?, utl 28 6, utf 7 2 1?, fornye beskyttelse/vern, renew* protection, asylum in`,
  ],
  [
    'other',
    `humanitært/humanitære grunnlag/grunner/opphold/opphald, humanitarian permit/residence/protection, humanitarian grounds/reasons/considerations?, strong humanitarian, sterke menneskelige/menneskelege hensyn/omsyn, au pair*, utl 28 7, utl 38 1, utl 38 5, utf 8 13, utf 8 8 1, praktikanttillatelse*, trainee permit, tillatelse*/løyve* min/mitt? som praktikant/religiøs, permit as a trainee, religious worker,
     religiøs leder/leiar, religious leader, working holiday`,
  ],
]);

/** What a reply of a few words may say; in a longer message the same words mean anything. */
export const basisAnswers = phraseTable<Basis>([
  ['work', 'arbeid, jobb, jobben, work, working, job, employment'],
  ['study', 'studier, studie, studium, studia, study, studies, studying, skole, university'],
  ['family', 'familie, family, ektefelle, spouse, marriage, giftermål'],
  ['protection', 'beskyttelse, vern, protection, asyl, asylum'],
]);
