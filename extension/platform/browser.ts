/**
 * The one door to the browser: only extension/platform imports webextension-polyfill, which gives Chrome and Firefox
 * the same promise-based API. What is used of it, and why:
 *   runtime     messages between our own contexts; the address of our own files
 *   storage     session area: what is known of each open tab, gone when the browser closes
 *   scripting   putting content.js and marks.css into the page the reader clicked on
 *   tabs        which page the popup stands over; when it closes or goes elsewhere
 *   action      the count on the toolbar button
 *   sidePanel, sidebarAction   the page and its original side by side, opened at a click (side-panel.ts)
 *   i18n        the interface's words
 *   permissions which sites a remote index may be downloaded from; searching the web
 *   contextMenus "use this page as an original" and what else can be said of a page by a right click
 *   management  whether the extension was installed from a store
 *   search      looking for an original on the web, at a click
 */
import browser from 'webextension-polyfill';

export { browser };
