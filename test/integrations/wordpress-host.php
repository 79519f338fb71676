<?php
/**
 * As much of WordPress as renders the plugin and filters its output: the real formatting.php and kses.php, and stand-ins
 * for what they ask of a running site. Usage: php wordpress-host.php WP_INCLUDES < JSON; prints JSON.
 * Input: {"call": "element" | "kses", "input": …, "editor": bool}
 */

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

$includes = $argv[1];
define( 'ABSPATH', dirname( $includes ) . '/' );
define( 'WPINC', basename( $includes ) );

$request = json_decode( stream_get_contents( STDIN ), true );
$said    = array( 'scripts' => array(), 'blocks' => array(), 'shortcodes' => array(), 'filters' => array() );

function add_action( $hook, $callback ) {
	if ( 'init' === $hook ) {
		$callback();
	}
}
function add_filter( $hook, $callback ) {
	global $said;
	$said['filters'][ $hook ] = $callback;
}
function apply_filters( $hook, $value ) {
	return $value;
}
function has_filter() {
	return false;
}
function did_action() {
	return 1;
}
function wp_load_alloptions() {
	return array();
}
function get_option( $name ) {
	return 'blog_charset' === $name ? 'UTF-8' : false;
}
function is_utf8_charset() {
	return true;
}
function __( $text ) {
	return $text;
}
function current_user_can() {
	global $request;
	return ! empty( $request['editor'] );
}
function plugins_url( $path ) {
	return 'https://site.example/wp-content/plugins/alliance-directory/' . $path;
}
function wp_register_script( $handle, $src ) {
	global $said;
	$said['registered'][ $handle ] = $src;
}
function wp_enqueue_script( $handle ) {
	global $said;
	$said['scripts'][] = $handle;
}
function register_block_type( $name, $options ) {
	global $said;
	$said['blocks'][ $name ] = array_keys( $options['attributes'] );
}
function add_shortcode( $name ) {
	global $said;
	$said['shortcodes'][] = $name;
}
function wp_allowed_protocols() {
	return array( 'http', 'https', 'mailto', 'tel' );
}

require $includes . '/formatting.php';
require $includes . '/kses.php';
require dirname( __DIR__, 2 ) . '/integrations/wordpress/alliance-directory/alliance-directory.php';

$said['html'] = 'kses' === $request['call'] ? wp_kses_post( $request['input'] ) : alliance_directory_element( $request['input'] );
$said['tag']  = alliance_directory_script_tag( '<script>', 'alliance-directory', alliance_directory_script_url() );
echo json_encode( $said );
