import base from './web-test-runner.config.mjs';
export default {...base, testsFinishTimeout: 25000, testFramework:{config:{timeout:3000}}};
