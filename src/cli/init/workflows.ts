const install = 'npm install --no-save alliance-directory';

const github = `# Checks what a pull request changes, and publishes the directory every night and after every change.
name: directory
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${install}
      - run: npx alliance-directory validate feeds/*.json --format github
  publish:
    if: github.event_name != 'pull_request'
    needs: validate
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # the last good copy of each feed is kept from night to night
      - uses: actions/cache@v4
        with:
          path: |
            public
            .alliance-cache
          key: directory-\${{ github.run_id }}
          restore-keys: directory-
      - run: ${install}
      - run: npx alliance-directory build alliance.json -o public --force
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public
      - uses: actions/deploy-pages@v4
`;

const gitlab = `# Checks what a merge request changes, and publishes the directory after every change. For every night, add a
# pipeline schedule (Build > Pipeline schedules).
image: node:22
stages: [validate, publish]
validate:
  stage: validate
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${install}
    - npx alliance-directory validate feeds/*.json
pages:
  stage: publish
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  # the last good copy of each feed is kept from night to night
  cache:
    key: directory
    paths: [public, .alliance-cache]
  script:
    - ${install}
    - npx alliance-directory build alliance.json -o public --force
  artifacts:
    paths: [public]
`;

const readme = `# Example Alliance

A directory of three invented clusters, to be replaced by your own.

| file | what |
| --- | --- |
| \`alliance.json\` | the alliance: its clusters and where each publishes its list |
| \`taxonomy.json\` | the competences and the value chain, in every language of the alliance |
| \`feeds/*.json\` | the members, one file per cluster |

\`\`\`sh
npx alliance-directory validate feeds/*.json           # what is wrong, where, and how to mend it
npx alliance-directory import members.xlsx --guess -o members.map.yml
npx alliance-directory import members.xlsx --map members.map.yml --cluster example-alps --taxonomy taxonomy.json -o feeds/my-cluster.json
npx alliance-directory build alliance.json -o public   # one directory from all lists
\`\`\`

On a page:

\`\`\`html
<script type="module" src="https://cdn.jsdelivr.net/npm/alliance-directory/cdn/alliance-directory.js"></script>
<member-search src="directory.json"></member-search>
\`\`\`
`;

/** The other files of the example, by their path. */
export const textFiles: ReadonlyMap<string, string> = new Map([
  ['README.md', readme],
  ['.github/workflows/directory.yml', github],
  ['.gitlab-ci.yml', gitlab],
  ['.gitignore', 'node_modules/\npublic/\n.alliance-cache/\n'],
]);
