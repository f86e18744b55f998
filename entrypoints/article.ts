/** The script of the built-in article (assets/demo): a page of our own, where no content script may go, reads itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readThisPage } from '../lib/reading/read-this-page';

export default defineUnlistedScript(() => void readThisPage(new AbortController().signal));
