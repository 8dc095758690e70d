export * from '../sieve.ts'
