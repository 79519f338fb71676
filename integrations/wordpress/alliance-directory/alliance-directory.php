<?php
/**
 * Plugin Name:       Alliance directory
 * Description:       The searchable directory, map and cluster cards of an alliance of clusters, as a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       alliance-directory
 *
 * @package AllianceDirectory
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/render.php';

/** The folder of the script, which the package brings: nothing is loaded from anyone else. */
function alliance_directory_script_url() {
	return plugins_url( 'assets/alliance-directory.js', __FILE__ );
}

/** Registers the script, so that only pages with an element load it. */
function alliance_directory_register() {
	wp_register_script( 'alliance-directory', alliance_directory_script_url(), array(), null, true );
	wp_register_script(
		'alliance-directory-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
		'0.1.0',
		true
	);
	register_block_type(
		'alliance-directory/element',
		array(
			'api_version'     => 2,
			'editor_script'   => 'alliance-directory-block',
			'attributes'      => alliance_directory_block_attributes(),
			'render_callback' => 'alliance_directory_element',
			'supports'        => array( 'html' => false ),
		)
	);
	add_shortcode( 'alliance_directory', 'alliance_directory_shortcode' );
}
add_action( 'init', 'alliance_directory_register' );

/**
 * The script is a module; before WordPress 6.5 only its tag can say so. Its own name is kept out of the reach of
 * optimisers that would join it with other scripts.
 */
function alliance_directory_script_tag( $tag, $handle, $src ) {
	if ( 'alliance-directory' !== $handle ) {
		return $tag;
	}
	return sprintf(
		'<script type="module" src="%s" data-no-optimize="1" data-cfasync="false" nowprocket></script>' . "\n",
		esc_url( $src )
	);
}
add_filter( 'script_loader_tag', 'alliance_directory_script_tag', 20, 3 );

/** Autoptimize leaves out what this comma-separated list names. */
function alliance_directory_autoptimize( $exclude ) {
	return ( $exclude ? $exclude . ', ' : '' ) . 'alliance-directory.js';
}
add_filter( 'autoptimize_filter_js_exclude', 'alliance_directory_autoptimize' );

/** WP Rocket leaves out these addresses from combining, deferring and delaying. */
function alliance_directory_wp_rocket( $exclude ) {
	$exclude[] = '/alliance-directory/assets/(.*)';
	return $exclude;
}
add_filter( 'rocket_exclude_js', 'alliance_directory_wp_rocket' );
add_filter( 'rocket_exclude_defer_js', 'alliance_directory_wp_rocket' );
add_filter( 'rocket_delay_js_exclusions', 'alliance_directory_wp_rocket' );

/** Datasets are JSON; WordPress allows their upload only when told, and only to those who may publish any HTML. */
function alliance_directory_allow_json( $types ) {
	if ( current_user_can( 'unfiltered_html' ) ) {
		$types['json'] = 'application/json';
	}
	return $types;
}
add_filter( 'upload_mimes', 'alliance_directory_allow_json' );
