// What `npm start` and the image run.
import './cli/start.ts';
