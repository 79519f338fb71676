/* The block in the editor: fields for its attributes. What visitors see is rendered by render.php. No build step. */
(function (wp) {
  'use strict';
  const { createElement: h, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl, Placeholder } = wp.components;
  const { __ } = wp.i18n;
  const text = (sentence) => __(sentence, 'alliance-directory');

  const elements = [
    { value: 'member-search', label: text('Search and list') },
    { value: 'cluster-card', label: text('One cluster’s card') },
    { value: 'alliance-map', label: text('Map') },
    { value: 'need-match', label: text('A need and who answers it') },
    { value: 'value-chain', label: text('What the clusters cover') },
    { value: 'consortium-builder', label: text('A team for a call') },
    { value: 'meeting-planner', label: text('A day of short meetings') },
  ];

  /** Fields by element; every value is a string. */
  const fields = {
    'member-search': [
      ['cluster', text('Only these clusters (ids)')],
      ['country', text('Only these countries (FR DE)')],
      ['competence', text('Only these competences (ids)')],
      ['facets', text('Filters (cluster country competence type, or none)')],
      ['limit', text('Results per page')],
    ],
    'cluster-card': [['cluster', text('Cluster (id)')]],
    'alliance-map': [],
    'need-match': [['from', text('Your own cluster (id)')]],
    'value-chain': [['clusters', text('Only these clusters (ids)')]],
    'consortium-builder': [['bricks', text('Competences that the team needs (ids)')]],
    'meeting-planner': [['per_participant', text('Meetings for each participant')]],
  };

  const edit = ({ attributes, setAttributes }) => {
    const field = ([name, label]) =>
      h(TextControl, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const toggle = (name, label) =>
      h(ToggleControl, {
        key: name,
        label,
        checked: attributes[name] !== '',
        onChange: (on) => setAttributes({ [name]: on ? '1' : '' }),
      });
    const chosen = elements.find(({ value }) => value === attributes.element);
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: text('Directory') },
          h(SelectControl, {
            label: text('Element'),
            value: attributes.element,
            options: elements,
            onChange: (element) => setAttributes({ element }),
          }),
          fields[attributes.element].map(field),
          attributes.element === 'member-search' && toggle('sync_url', text('Keep the search in the page’s address')),
          field(['lang', text('Language, where it is not the page’s')]),
          toggle('doctor', text('Doctor: tell editors what is wrong')),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          { icon: 'groups', label: `${text('Alliance directory')}: ${chosen ? chosen.label : attributes.element}` },
          field(['src', text('Address of the dataset')]),
        ),
      ),
    );
  };

  wp.blocks.registerBlockType('alliance-directory/element', {
    apiVersion: 2,
    title: text('Alliance directory'),
    description: text('The members of an alliance of clusters: search, map or one cluster’s card.'),
    category: 'widgets',
    icon: 'groups',
    supports: { html: false },
    edit,
    save: () => null,
  });
})(globalThis.wp);
