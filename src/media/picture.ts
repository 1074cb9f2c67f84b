// The media stage: sizes before layout, bytes after it.

export { probePictures } from './probe.ts';
export { renderPictures } from './render.ts';
