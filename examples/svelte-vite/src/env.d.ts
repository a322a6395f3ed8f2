/// <reference types="svelte" />
/// <reference types="vite/client" />
// The tags in templates, typed.
import 'conflict-timeline/svelte';
