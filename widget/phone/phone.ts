import { PhonePage } from './phone-page.ts';
import { Telephone } from './telephone.ts';

customElements.define('demo-telephone', Telephone);
customElements.define('phone-page', PhonePage);
document.body.prepend(new PhonePage());
