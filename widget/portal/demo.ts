import { PortalPage } from './portal-page.ts';

customElements.define('portal-page', PortalPage);
document.body.prepend(new PortalPage());
