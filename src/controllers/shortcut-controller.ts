import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements that listen for the shortcut, in the order they came; the first one shown takes it. */
const listeners: ShortcutController[] = [];

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role="textbox"]';

/** Whether a key belongs to a field that the visitor is writing in, also one inside a shadow root. */
const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((target) => target instanceof HTMLElement && (target.isContentEditable || target.matches(typing)));

const onKeydown = (event: KeyboardEvent): void => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
  if (listeners.find((listener) => listener.focus())) event.preventDefault();
};

/** Moves the focus to an element's search box when the visitor presses `/` outside any field. */
export class ShortcutController implements ReactiveController {
  /** Moves the focus; says whether it could. */
  readonly focus: () => boolean;

  constructor(host: ReactiveControllerHost, focus: () => boolean) {
    this.focus = focus;
    host.addController(this);
  }

  hostConnected(): void {
    if (listeners.length === 0) document.addEventListener('keydown', onKeydown);
    listeners.push(this);
  }

  hostDisconnected(): void {
    listeners.splice(listeners.indexOf(this), 1);
    if (listeners.length === 0) document.removeEventListener('keydown', onKeydown);
  }
}
