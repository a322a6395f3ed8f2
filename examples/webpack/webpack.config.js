import HtmlWebpackPlugin from 'html-webpack-plugin';

export default {
  mode: 'production',
  plugins: [new HtmlWebpackPlugin({ template: 'src/index.html' })],
  // The feed is in the bundle, which webpack would find too big.
  performance: { hints: false },
};
