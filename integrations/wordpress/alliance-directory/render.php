<?php
/**
 * From a block's or a shortcode's attributes to HTML. Everything is checked against a list and escaped: an author may
 * write anything.
 *
 * @package AllianceDirectory
 */

defined( 'ABSPATH' ) || exit;

/** The elements, and what may be set on each. */
function alliance_directory_elements() {
	return array(
		'member-search'      => array( 'cluster', 'country', 'competence', 'ids', 'exclude', 'limit', 'view', 'facets', 'sync-url', 'heading-level', 'density', 'session', 'max-bytes', 'no-shortcut' ),
		'cluster-card'       => array( 'cluster', 'heading-level', 'density', 'session', 'max-bytes' ),
		'alliance-map'       => array( 'density', 'session', 'max-bytes' ),
		'need-match'         => array( 'from', 'need', 'prefer-others', 'limit', 'heading-level', 'density', 'session', 'max-bytes' ),
		'value-chain'        => array( 'clusters', 'rows', 'compare', 'heading-level', 'density', 'session', 'max-bytes' ),
		'consortium-builder' => array( 'bricks', 'countries', 'clusters', 'sme-share', 'research', 'max-size', 'include', 'exclude', 'heading-level', 'density', 'session', 'max-bytes' ),
		'meeting-planner'    => array( 'participants', 'per-participant', 'date', 'heading-level', 'density', 'session', 'max-bytes' ),
	);
}

/** Attributes that are there or not, whatever their value. */
function alliance_directory_switches() {
	return array( 'sync-url', 'no-shortcut' );
}

/** What the block stores: all names, as strings. Hyphens are underscores, as in shortcodes. */
function alliance_directory_block_attributes() {
	$attributes = array(
		'element'  => array( 'type' => 'string', 'default' => 'member-search' ),
		'src'      => array( 'type' => 'string', 'default' => '' ),
		'fallback' => array( 'type' => 'string', 'default' => '' ),
		'lang'     => array( 'type' => 'string', 'default' => '' ),
		'doctor'   => array( 'type' => 'string', 'default' => '' ),
	);
	foreach ( alliance_directory_elements() as $names ) {
		foreach ( $names as $name ) {
			$attributes[ str_replace( '-', '_', $name ) ] = array( 'type' => 'string', 'default' => '' );
		}
	}
	return $attributes;
}

/** Whether the value of a switch means on: `sync_url="1"`, `sync_url="true"`. */
function alliance_directory_is_on( $value ) {
	return ! in_array( strtolower( (string) $value ), array( '', '0', 'false', 'no', 'off' ), true );
}

/**
 * The element, as a div that every filter of WordPress lets through; the script turns it into the element.
 *
 * @param array $attributes Names with underscores, of the block or the shortcode.
 * @return string HTML, escaped.
 */
function alliance_directory_element( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$elements   = alliance_directory_elements();
	$element    = isset( $attributes['element'] ) ? (string) $attributes['element'] : 'member-search';
	$src        = isset( $attributes['src'] ) ? esc_url( (string) $attributes['src'], array( 'http', 'https' ) ) : '';
	if ( ! isset( $elements[ $element ] ) || '' === $src ) {
		return alliance_directory_hint( $element, isset( $elements[ $element ] ) );
	}
	wp_enqueue_script( 'alliance-directory' );
	$html = sprintf( '<div data-alliance="%s" data-src="%s"', esc_attr( $element ), $src );
	foreach ( $elements[ $element ] as $name ) {
		$html .= alliance_directory_attribute( $name, $attributes );
	}
	if ( ! empty( $attributes['lang'] ) ) {
		$html .= sprintf( ' lang="%s"', esc_attr( $attributes['lang'] ) );
	}
	// Only for those who can mend it: visitors never see the doctor.
	if ( ! empty( $attributes['doctor'] ) && current_user_can( 'edit_posts' ) ) {
		$html .= ' data-doctor=""';
	}
	return $html . '>' . alliance_directory_fallback( $attributes ) . '</div>';
}

/** One attribute, or nothing where it is not set. */
function alliance_directory_attribute( $name, $attributes ) {
	$key   = str_replace( '-', '_', $name );
	$value = isset( $attributes[ $key ] ) ? (string) $attributes[ $key ] : '';
	if ( in_array( $name, alliance_directory_switches(), true ) ) {
		return alliance_directory_is_on( $value ) ? sprintf( ' data-%s=""', $name ) : '';
	}
	return '' === $value ? '' : sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
}

/** Shown until the element is there, and where scripts are off. */
function alliance_directory_fallback( $attributes ) {
	$text = ! empty( $attributes['fallback'] )
		? (string) $attributes['fallback']
		: __( 'The directory of members appears here once scripts are allowed.', 'alliance-directory' );
	return '<p>' . esc_html( $text ) . '</p>';
}

/** What is missing, said to those who can mend it. Visitors see nothing. */
function alliance_directory_hint( $element, $is_known ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$sentence = $is_known
		? __( 'Alliance directory: give the address of the dataset (src).', 'alliance-directory' )
		/* translators: %s: the name that was given. */
		: sprintf( __( 'Alliance directory: there is no element “%s”.', 'alliance-directory' ), $element );
	return '<p role="alert">' . esc_html( $sentence ) . '</p>';
}

/** [alliance_directory element="member-search" src="/directory.json" cluster="minalogic"] */
function alliance_directory_shortcode( $attributes ) {
	return alliance_directory_element( $attributes );
}
