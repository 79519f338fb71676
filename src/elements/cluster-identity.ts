export * from '../core/cluster-identity.js';
