import { wordSet } from '../text/word-set.ts';

/** Words of bokmål, nynorsk and English that are a typing error or two away from a country, a permit or a mishap, and are none. */
export const ordinaryNear = wordSet(`
  engelsken mail finish finished stated status state states surname fiance hungry grenade medico marine italic fiancé server sprain dance frank
  standard creation comedian librarian romantic homeland inland islander polished surname burgundy panorama begin benign bring emigrate
  danser dansen danske daner magisk kanarisk bryter briste brist finner finnes finans finske indre jorda sårbar styrer syter saman somali
  spanskrøret status staten gresskar konge kontor kontorene kritisk kryptisk elastisk etisk estetisk eksotisk allergisk arabisk afrikansk afrikaner
  neger negeren nigger romani mongolid norges noregs noreg norge norske norway verden verda ukjent allerede allereie island irland
  damages damage expire permanence projection prosecution refuge temporarily mister flyktig flytting flyting opphavsrett oppheld skåret skolen stilen
  statens stoler skader students permanently polis polet ungan ungar easter stades grenland
  lagos berit serien hella belive believe whales
  bestille bestiller bestill bestilles bestilling levere leverer leverte levertid employed employee employees order orders renewed lettera
  ettermiddag etiketter etterpå submitter dattera ektefeller ektefolk kjærester samboere portaler reservert
  biter sveiser sveisar sveiseren sveisaren sveise dansar kordan studier studiar danke osman greier polse pølse islands stolene studert utløse utløser utløsar immigrasjon stolpen
`);
