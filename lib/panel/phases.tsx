/** What the panel says when there are no claims to show: one component for each phase, each with its own words and the next step. */
import type { ComponentChildren } from 'preact';
import type { TabState } from '../messages/protocol';
import type { Failure, NoArticleReason } from '../model';
import { keyOf, useParts, useWords } from './context';
import { Icon, Sign } from './glyphs';
import { libraryAddress, NewTabLink } from './links';
import { RepairButton } from './repair-button';
import { AllowSite, SiteControl } from './site-control';
import { isNameless, StoryTitle } from './story';

type Tab = TabState;

/** Nobody asked for this page to be read. */
export function Idle({ state }: { state: Tab }) {
  const { words } = useWords();
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <Notice
        alone={isNameless(state)}
        title={words('panel_idle_title')}
        text={words('panel_idle_text')}
        sign
      >
        <ReadButton tabId={state.tabId} label={words('panel_read')} />
        <SiteControl state={state} />
        <p class="note">{words('panel_private')}</p>
      </Notice>
    </>
  );
}

/** The browser wants a gesture on the toolbar, or the reader's leave for the site. */
export function NeedsPermission({ state }: { state: Tab }) {
  const { words } = useWords();
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <Notice
        alone={isNameless(state)}
        title={words('panel_permission_title')}
        text={words('panel_permission_text')}
        sign
      >
        <AllowSite state={state} />
        <p class="note">{words('panel_private')}</p>
      </Notice>
    </>
  );
}

/** The reader chose that this site is never read; the choice can be taken back right here. */
export function LeftAlone({ state }: { state: Tab }) {
  const { words } = useWords();
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <Notice
        alone={isNameless(state)}
        title={words('panel_left_title')}
        text={words('panel_left_text', state.site?.host ?? state.url)}
      >
        <SiteControl state={state} />
      </Notice>
    </>
  );
}

/** The browser lets no extension into this page. */
export function NotAllowed() {
  const { words } = useWords();
  return <Notice alone title={words('panel_not_allowed_title')} text={words('panel_not_allowed_text')} />;
}

/** No tab to show. */
export function NoTab() {
  const { words } = useWords();
  return <Notice alone title={words('panel_no_tab_title')} text={words('panel_no_tab_text')} />;
}

/** The page was read and has no story. */
export function NoArticle(props: { state: Tab; reason: NoArticleReason; frame: string | null }) {
  const { state, reason, frame } = props;
  const { words } = useWords();
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <Notice
        alone={isNameless(state)}
        title={words('noarticle_title')}
        text={words(keyOf('noarticle', reason))}
      >
        {frame !== null && (
          <NewTabLink href={frame} class="button">
            {words('panel_open_frame')}
          </NewTabLink>
        )}
        <ReadButton tabId={state.tabId} label={words('panel_read_again')} />
      </Notice>
    </>
  );
}

/** The story was read and asserts nothing checkable. */
export function NoClaims() {
  const { words } = useWords();
  return <Notice title={words('panel_no_claims_title')} text={words('panel_no_claims_text')} />;
}

/** The library is empty: said once for the page, instead of at every claim. */
export function EmptyLibrary() {
  const { words } = useWords();
  return (
    <Notice title={words('panel_empty_library_title')} text={words('panel_empty_library_text')}>
      <NewTabLink href={libraryAddress()} class="button">
        {words('panel_open_library')}
      </NewTabLink>
    </Notice>
  );
}

/** Something did not work: what, and what the reader can do. */
export function Failed({ state, error }: { state: Tab; error: Failure }) {
  const { link } = useParts();
  const { words } = useWords();
  return (
    <>
      <StoryTitle title={state.title} url={state.url} />
      <FailureNotice error={error} alone={isNameless(state)}>
        {error.code === 'library-damaged' ? (
          <RepairButton onRepaired={() => link.post({ type: 'read', tabId: state.tabId })} />
        ) : error.code === 'storage-full' ? (
          <NewTabLink href={libraryAddress()} class="button">
            {words('panel_open_library')}
          </NewTabLink>
        ) : (
          error.code !== 'page-not-allowed' && (
            <ReadButton tabId={state.tabId} label={words('panel_read_again')} />
          )
        )}
      </FailureNotice>
    </>
  );
}

/** A failure in words; its detail is for bug reports and folded away. */
export function FailureNotice(props: { error: Failure; alone?: boolean; children?: ComponentChildren }) {
  const { error, alone = false, children } = props;
  const { words } = useWords();
  const key = keyOf('failure', error.code);
  return (
    <Notice alone={alone} title={words(`${key}_title`)} text={words(`${key}_text`)}>
      {children}
      {error.detail !== '' && (
        <details class="detail">
          <summary>{words('panel_failure_detail')}</summary>
          <code>{error.detail}</code>
        </details>
      )}
    </Notice>
  );
}

function ReadButton({ tabId, label }: { tabId: number; label: string }) {
  const { link } = useParts();
  return (
    <button type="button" class="button" onClick={() => link.post({ type: 'read', tabId })}>
      {label}
    </button>
  );
}

interface NoticeProps {
  title: string;
  text: string;
  sign?: boolean;
  /** Nothing else on the page has a heading. */
  alone?: boolean;
  children?: ComponentChildren;
}

/** A message that fills the panel. */
export function Notice(props: NoticeProps) {
  const Heading = props.alone ? 'h1' : 'h2';
  return (
    <section class="notice">
      {props.sign && <Sign />}
      <Heading>{props.title}</Heading>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}

/** How far reading is; the claims found so far stand below it. */
export function Progress({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const { words } = useWords();
  return (
    <div class="progress">
      <progress aria-label={words('panel_reading')} {...(total > 0 ? { max: total, value: done } : {})} />
      <span>{words('panel_reading')}</span>
      <button type="button" class="quiet" onClick={onStop}>
        <Icon name="stop" />
        {words('panel_stop')}
      </button>
    </div>
  );
}
