<?php
/**
 * Plugin Name:       Conflict timeline
 * Description:       A block that draws a timeline from a JSON feed of events.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       conflict-timeline
 *
 * @package ConflictTimeline
 */

declare( strict_types=1 );

namespace ConflictTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SCRIPT = 'conflict-timeline';

/** Attributes of the element by the block's own names for them. */
const ELEMENT_ATTRIBUTES = array(
	'groupBy'  => 'group-by',
	'layout'   => 'layout',
	'deepLink' => 'deep-link',
);

add_action( 'init', __NAMESPACE__ . '\\register' );

/** Makes the block and its script known. */
function register(): void {
	wp_register_script_module(
		SCRIPT,
		plugins_url( 'conflict-timeline.min.js', __FILE__ ),
		array(),
		'0.1.0'
	);
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\\render' ) );
}

/**
 * The block as a reader gets it. What an author has typed is escaped here, where it is written.
 *
 * @param array $attributes The block's attributes, as block.json names them.
 */
function render( array $attributes ): string {
	// An address that is no http or https becomes the empty string.
	$src = esc_url( (string) ( $attributes['src'] ?? '' ), array( 'http', 'https' ) );
	if ( '' === $src ) {
		return '';
	}
	// Only pages that hold a timeline load its script.
	wp_enqueue_script_module( SCRIPT );

	$options = '';
	foreach ( ELEMENT_ATTRIBUTES as $key => $name ) {
		$value = (string) ( $attributes[ $key ] ?? '' );
		if ( '' !== $value ) {
			$options .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}

	// The link is what readers have without script, in feed readers and in newsletters.
	return sprintf(
		'<div %1$s><conflict-timeline src="%2$s"%3$s><p><a href="%2$s">%4$s</a></p></conflict-timeline></div>',
		get_block_wrapper_attributes(),
		$src,
		$options,
		esc_html__( 'The events of the timeline, as data', 'conflict-timeline' )
	);
}
